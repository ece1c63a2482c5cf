"""Tables that come from elsewhere or go there: reading foreign files, mapping their columns, writing files."""
