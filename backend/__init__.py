"""JobTrack Pro: cover letters and subscriptions, and a database that knows nobody."""
