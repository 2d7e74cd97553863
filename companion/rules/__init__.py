"""Pure decisions on plain values: no web, no database, no clock, no input or output."""
