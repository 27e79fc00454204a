;;; init.el --- An Emacs under test  -*- lexical-binding: t; -*-

;; What a user would write, and words for the test's own steps, which stand in
;; the file STEPS.

;;; Code:

(require 'json)
(add-to-list 'load-path (expand-file-name "emacs" (getenv "PLUGINS")))
(require 'newslint)
(setq mode-require-final-newline nil)
(setq newslint-command (list (getenv "NEWSLINT")))
(add-hook 'text-mode-hook #'newslint-setup)

(defvar told nil "What the steps tell.")

(defun tell (value)
  "Tell VALUE to the test."
  (push value told))

(defun eventually (what &optional seconds)
  "Wait until WHAT gives something, or for SECONDS."
  (let ((end (+ (float-time) (or seconds 30))))
    (while (not (funcall what))
      (when (> (float-time) end)
        (error "Waited in vain; log: %s" (with-current-buffer (messages-buffer) (buffer-string))))
      (accept-process-output nil 0.02))))

(defun check-of (diagnostic)
  "The id of the check of DIAGNOSTIC."
  (alist-get 'check (flymake-diagnostic-data diagnostic)))

(defun has (check)
  "Whether CHECK has found something."
  (member check (mapcar #'check-of (flymake-diagnostics))))

(defun settled ()
  "Whether the findings are those of the text as it stands."
  (eql newslint--tick (buffer-chars-modified-tick)))

(defun shown ()
  "Check and underlined text of each diagnostic."
  (vconcat
   (mapcar (lambda (diagnostic)
             (vector (check-of diagnostic)
                     (buffer-substring-no-properties (flymake-diagnostic-beg diagnostic)
                                                     (flymake-diagnostic-end diagnostic))))
           (flymake-diagnostics))))

(defun lint ()
  "Lint at once, and wait for the findings."
  (setq newslint--tick nil)
  (flymake-start)
  (eventually #'settled))

(defun choosing (label)
  "An answer to the menu: the first item with LABEL in it."
  (lambda (_ choices &rest _)
    (or (seq-find (lambda (choice) (string-search label choice)) (mapcar #'car choices))
        (error "No %s among %S" label choices))))

(let ((seen
       (condition-case problem
           (progn
             (find-file (getenv "FILE"))
             (load (getenv "STEPS") nil t)
             `((told . ,(vconcat (reverse told)))))
         (error `((error . ,(format "%S" problem))))))
      (coding-system-for-write 'utf-8-unix))
  (with-temp-file (getenv "OUT")
    (insert (json-serialize seen))))

;;; init.el ends here
