"""Counts what phones, authors and clinics use of their budgets, exactly, however many workers there are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from companion.database import db, insert_or_ignore, keyring, phone_hash, rows_changed, transaction
from companion.models import BudgetUse
from companion.rules.texts.budgets import LONGEST_WINDOW, Budget, Verdict, repeated_words, spend, strictest


@dataclass
class Purse:
    """What one phone, author or clinic may still spend; its row is locked until the caller's transaction ends.

    Locks are taken in one order: the patient, the text, then a phone's purse; the patient, an author's, a clinic's.
    """

    row: BudgetUse
    now: datetime

    def spend(self, budget: Budget, amount: int = 1, of: str = "") -> Verdict:
        """Asks for `amount`, and remembers it where it counts."""
        spent = spend(self.row.uses, budget, self.now, amount, of)
        self.row.uses = spent.uses
        self.row.changed_at = self.now
        return spent.verdict

    def spend_text(self, text: str) -> Verdict:
        """One text of a phone, whatever it means."""
        verdict = strictest(self.spend(Budget.texts), self.spend(Budget.texts_of_day))
        words = repeated_words(text)
        if words is None:
            return verdict
        return strictest(verdict, self.spend(Budget.repeats, of=keyring().digest("words", words)[:12]))


def purse_of_phone(clinic_id: int, phone: str, now: datetime) -> Purse:
    return _purse(clinic_id, f"phone:{phone_hash(phone)}", now)


def purse_of_author(clinic_id: int, staff_id: int, now: datetime) -> Purse:
    return _purse(clinic_id, f"author:{staff_id}", now)


def purse_of_clinic(clinic_id: int, now: datetime) -> Purse:
    return _purse(clinic_id, "clinic", now)


def forget_old_uses(now: datetime) -> int:
    """Deletes what no ceiling counts any more. Returns how many rows went."""
    with transaction():
        old = BudgetUse.changed_at < now - 2 * LONGEST_WINDOW
        return rows_changed(delete(BudgetUse).where(old).execution_options(synchronize_session=False))


def _purse(clinic_id: int, subject: str, now: datetime) -> Purse:
    fresh = {"clinic_id": clinic_id, "subject": subject, "uses": {}, "changed_at": now}
    db.session.execute(insert_or_ignore(BudgetUse, [fresh], ["clinic_id", "subject"]))
    row = db.session.execute(
        select(BudgetUse)
        .where(BudgetUse.clinic_id == clinic_id, BudgetUse.subject == subject)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).scalar_one()
    return Purse(row, now)
