;;; newslint.el --- Lint news copy with newslint  -*- lexical-binding: t; -*-

;; Copyright (C) 2026 The newslint authors

;; Version: 0.1.0
;; Package-Requires: ((emacs "28.1"))
;; Keywords: wp, convenience, tools
;; SPDX-License-Identifier: MIT

;;; Commentary:

;; A Flymake backend for newslint, the linter for news copy.  The text of the
;; buffer goes to newslint on standard input; it need not be saved.
;;
;;   (require 'newslint)
;;   (add-hook 'text-mode-hook #'newslint-setup)
;;
;; `newslint-fix' offers the fixes of the findings on the line of point,
;; `newslint-fix-all' makes all safe ones, as `newslint --fix' would.

;;; Code:

(require 'flymake)
(require 'subr-x)

(defgroup newslint nil
  "Lint news copy."
  :group 'tools)

(defcustom newslint-command '("newslint")
  "The program and its first arguments."
  :type '(repeat string)
  :risky t)

(defcustom newslint-arguments nil
  "Options of the command line, such as (\"--profile\" \"wire\")."
  :type '(repeat string)
  :risky t)

(defvar-local newslint--process nil
  "The run under way; what an older one finds is dropped.")

(defvar-local newslint--tick nil
  "The tick of the text that the findings shown are about.")

(defvar-local newslint--said nil
  "What was last said of a run that failed; it is not said twice.")

(defun newslint--start (options done)
  "Run newslint with OPTIONS over the text of the buffer.
DONE is called there with the process, its exit status, and what it
wrote to standard output and to standard error."
  (unless (executable-find (car newslint-command))
    (user-error "Newslint cannot be started: there is no %s; see `newslint-command'" (car newslint-command)))
  (let* ((buffer (current-buffer))
         (output (generate-new-buffer " *newslint*" t))
         (errors (make-pipe-process :name "newslint errors" :noquery t :coding 'utf-8-unix :sentinel #'ignore
                                    :buffer (generate-new-buffer " *newslint errors*" t)))
         (process
          (make-process
           :name "newslint" :noquery t :connection-type 'pipe :coding 'utf-8-unix
           :buffer output :stderr errors :command (newslint--command options)
           :sentinel (lambda (process _)
                       (unless (process-live-p process)
                         (newslint--ended process buffer output errors done))))))
    ;; A program that ends before it has read everything says why by its status.
    (ignore-errors
      (save-restriction
        (widen)
        (process-send-region process (point-min) (point-max)))
      (process-send-eof process))
    process))

(defun newslint--command (options)
  "The command line with OPTIONS for the buffer."
  (let ((name (and buffer-file-name (not (file-remote-p buffer-file-name))
                   (expand-file-name buffer-file-name))))
    `(,@newslint-command "check" "-" "--encoding" "utf-8"
                         ,@(and name (list "--stdin-filename" name))
                         ,@newslint-arguments ,@options)))

(defun newslint--ended (process buffer output errors done)
  "Call DONE in BUFFER for PROCESS with what OUTPUT and ERRORS hold."
  (unwind-protect
      (when (buffer-live-p buffer)
        (let ((status (process-exit-status process)))
          (when (>= status 2)
            (while (accept-process-output errors 0.1)))
          (with-current-buffer buffer
            (funcall done process status
                     (with-current-buffer output (buffer-string))
                     (with-current-buffer (process-buffer errors) (buffer-string))))))
    (let ((said (process-buffer errors)))
      (delete-process errors)
      (kill-buffer said)
      (kill-buffer output))))

(defun newslint--complaint (status errors)
  "The last line of ERRORS, for a STATUS that means trouble; else nil."
  (when (>= status 2)
    (let ((line (car (last (split-string errors "\n" t)))))
      (if line
          (string-remove-prefix "newslint: " line)
        (format "newslint ended with status %d and said nothing" status)))))

(defun newslint--findings (output)
  "The findings in OUTPUT, the report in JSON; nil if it is none."
  (unless (string-blank-p output)
    (let ((report (json-parse-string output :object-type 'alist :array-type 'list
                                     :null-object nil :false-object nil)))
      (alist-get 'findings (car (alist-get 'files report))))))

(defun newslint--position (place)
  "The position of PLACE, which counts code points from 0, in the buffer."
  (+ 1 (alist-get 'offset place)))

(defun newslint--diagnostic (finding)
  "The diagnostic for FINDING, which is its data."
  (let* ((start (newslint--position (alist-get 'start finding)))
         (end (newslint--position (alist-get 'end finding)))
         (region (if (< start end) (cons start end) (flymake-diag-region (current-buffer) 1))))
    (flymake-make-diagnostic
     (current-buffer) (car region) (cdr region)
     (pcase (alist-get 'severity finding) ("error" :error) ("warning" :warning) (_ :note))
     (format "%s [%s]" (alist-get 'message finding) (alist-get 'check finding))
     finding)))

;;;###autoload
(defun newslint-flymake (report &rest _)
  "A Flymake backend: lint the buffer and hand the findings to REPORT."
  (let ((old newslint--process))
    (setq newslint--process nil)
    (when (process-live-p old)
      (delete-process old)))
  (let ((tick (buffer-chars-modified-tick)))
    (setq newslint--process
          (newslint--start
           '("--format" "json" "--offset-encoding" "utf-32")
           (lambda (process status output errors)
             (when (eq process newslint--process)
               (newslint--report report tick (newslint--complaint status errors) output)))))))

(defun newslint--report (report tick complaint output)
  "Hand what is in OUTPUT to REPORT, unless the text has changed since TICK.
Say the COMPLAINT, once.  It does not disable the backend: what is
wrong, such as a configuration, may be mended while Emacs runs."
  (cond
   ((= tick (buffer-chars-modified-tick))
    (when (and complaint (not (equal complaint newslint--said)))
      (message "newslint: %s" complaint))
    (setq newslint--said complaint
          newslint--tick tick)
    (save-restriction
      (widen)
      (funcall report (mapcar #'newslint--diagnostic (newslint--findings output)))))
   (flymake-mode (flymake-start t))))

;;;###autoload
(defun newslint-setup ()
  "Lint the buffer with Flymake."
  (add-hook 'flymake-diagnostic-functions #'newslint-flymake nil t)
  (flymake-mode 1))

(defun newslint--choices ()
  "What can be done about the findings on the line: conses of label and edits."
  (mapcan
   (lambda (diagnostic)
     (when (eq (flymake-diagnostic-backend diagnostic) 'newslint-flymake)
       (let* ((finding (flymake-diagnostic-data diagnostic)) (fix (alist-get 'fix finding)))
         (append
          (when fix
            (list (newslint--choice finding (alist-get 'edits fix)
                                    (if (alist-get 'safe fix) "safe" "unsafe"))))
          (mapcar (lambda (edit) (newslint--choice finding (list edit) "suggestion"))
                  (alist-get 'suggestions finding))))))
   (flymake-diagnostics (line-beginning-position) (1+ (line-end-position)))))

(defun newslint--choice (finding edits kind)
  "The label of EDITS, a fix of FINDING of some KIND, and the edits."
  (let* ((edit (car edits))
         (old (buffer-substring-no-properties (newslint--position (alist-get 'start edit))
                                              (newslint--position (alist-get 'end edit))))
         (short (lambda (text) (truncate-string-to-width (string-clean-whitespace text) 40 nil nil t)))
         (new (alist-get 'text edit))
         (what (cond ((string-empty-p new) (format "cut “%s”" (funcall short old)))
                     ((string-empty-p old) (format "put in “%s”" new))
                     (t (format "“%s” → “%s”" (funcall short old) (funcall short new)))))
         (more (if (cdr edits) (format " and %d more" (length (cdr edits))) "")))
    (cons (format "%s: %s%s (%s)" (alist-get 'check finding) what more kind) edits)))

(defun newslint--apply (edits)
  "Make EDITS, the last one first, in one step of undo."
  (atomic-change-group
    (save-excursion
      (dolist (edit (sort (copy-sequence edits)
                          (lambda (a b) (> (newslint--position (alist-get 'start a))
                                           (newslint--position (alist-get 'start b))))))
        (goto-char (newslint--position (alist-get 'start edit)))
        (delete-region (point) (newslint--position (alist-get 'end edit)))
        (insert (alist-get 'text edit))))))

;;;###autoload
(defun newslint-fix ()
  "Choose among the fixes of the findings on the line of point."
  (interactive "*")
  (save-restriction
    (widen)
    (unless (eql newslint--tick (buffer-chars-modified-tick))
      (user-error "The text is still being linted; try again in a moment"))
    (let ((choices (newslint--choices)))
      (unless choices
        (user-error "No finding on this line has a fix"))
      (let ((chosen (completing-read "Fix: " choices nil t nil nil (caar choices))))
        (unless (eql newslint--tick (buffer-chars-modified-tick))
          (user-error "The text has changed; nothing was fixed"))
        (newslint--apply (cdr (assoc chosen choices)))
        (flymake-start)))))

;;;###autoload
(defun newslint-fix-all ()
  "Make all safe fixes, as `newslint --fix' would."
  (interactive "*")
  (let ((tick (buffer-chars-modified-tick)))
    (newslint--start
     '("--fix-only")
     (lambda (_process status output errors)
       (cond
        ((newslint--complaint status errors)
         (message "newslint: %s" (newslint--complaint status errors)))
        ((/= tick (buffer-chars-modified-tick))
         (message "newslint: the text has changed; nothing was fixed"))
        (t (newslint--replace output)))))))

(defun newslint--replace (text)
  "Put TEXT in the place of the buffer's, keeping what is the same."
  (save-restriction
    (widen)
    (let ((source (generate-new-buffer " *newslint fixed*" t)))
      (unwind-protect
          (progn
            (with-current-buffer source (insert text))
            (replace-buffer-contents source))
        (kill-buffer source))))
  (when flymake-mode
    (flymake-start)))

(provide 'newslint)
;;; newslint.el ends here
