"""The outbox: rows that say what is to be sent, and the one door through which texts leave.

plan_ahead  keeps the pending rows equal to what the rules say
enqueue     adds a single text: a reply, a nudge, a correction
send        claim -> check again -> gateway -> settle
unknown     finds out what became of texts whose answer never arrived
"""
