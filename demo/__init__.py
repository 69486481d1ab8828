"""`make run`: JobTrack in Chromium, on local copies of the boards. Nothing of it ships."""
