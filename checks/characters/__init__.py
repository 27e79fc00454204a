"""Characters that are broken, lost or unseen."""
