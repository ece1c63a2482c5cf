"""The calendar: month, week, day and agenda, painted by hand."""
