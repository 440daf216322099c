package app.askwell.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.companies.TargetId;
import app.askwell.companies.TargetList;
import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what people ticked on the printed list, as one change that can be undone. */
@Service
@Transactional
public class ReturnedLists {

	/** What a reason takes. */
	private static final int LONGEST_NOTE = 500;

	private final ListReturns returns;

	private final ListTicks ticks;

	private final PeopleThere people;

	private final TargetList targets;

	private final Changes changes;

	ReturnedLists(ListReturns returns, ListTicks ticks, PeopleThere people, TargetList targets, Changes changes) {
		this.returns = returns;
		this.ticks = ticks;
		this.people = people;
		this.targets = targets;
		this.changes = changes;
	}

	/**
	 * Notes every tick: people they know become contacts, introductions become asks,
	 * companies they added become targets.
	 * @param reasons why something is saved against advice
	 * @throws Refused beside every row that cannot be saved; then nothing is
	 */
	public Recorded<WhatCameBack> take(AccountId account, ReturnedList list, Reasons reasons, LocalDate today) {
		return this.changes.record(account, "list_return.added", () -> {
			if (list.isEmpty()) {
				throw new Refused(Refusal.of("refusal.ticks.none", ""));
			}
			ContactId from = this.people.from(account, list, today);
			ListReturn back = this.returns.saveAndFlush(new ListReturn(account, from, today));
			Noting noting = new Noting(back, from, reasons, today);
			list.ticked().forEach((row) -> note(noting, row, list.neededBy()));
			list.added().forEach((row) -> add(noting, row));
			return noting.done(this.people.name(account, from), list.ticked(), list.added());
		});
	}

	/** Has a company printed again that was ticked to be avoided. */
	public Recorded<TargetId> withdraw(AccountId account, UUID id, LocalDate today) {
		return this.changes.record(account, "list_tick.withdrawn", () -> {
			ListTick tick = this.ticks.get(account, id);
			tick.withdraw(today);
			return this.ticks.saveAndFlush(tick).target();
		});
	}

	private void note(Noting noting, TickedCompany row, @Nullable LocalDate neededBy) {
		String company = this.targets.listedName(noting.account(), row.target()).orElse(null);
		if (company == null) {
			noting.found(Refusal.of("refusal.ticks.off-list", row.field("knows")));
			return;
		}
		List<ListTick> made = new ArrayList<>();
		if (row.knowsSomeone()) {
			ContactId there = this.people.at(noting, company, row.whom(), row::field);
			made.add(new ListTick(noting.list(), row.target(), row.introduces() ? Tick.INTRODUCES : Tick.KNOWS, there,
					null));
		}
		if (row.introduces()) {
			this.people.introduce(noting, company, row, neededBy);
		}
		if (row.avoid() && hasReason(noting, row)) {
			made.add(new ListTick(noting.list(), row.target(), Tick.AVOID, null, row.why()));
		}
		made.forEach(this.ticks::saveAndFlush);
	}

	private static boolean hasReason(Noting noting, TickedCompany row) {
		if (row.why() == null) {
			noting.found(Refusal.of("refusal.ticks.why", row.field("why")));
		}
		return fits(noting, row.why(), row.field("why")) && row.why() != null;
	}

	private static boolean fits(Noting noting, @Nullable String note, String field) {
		boolean fits = note == null || note.length() <= LONGEST_NOTE;
		if (!fits) {
			noting.found(Refusal.of("form.too-long", field));
		}
		return fits;
	}

	private void add(Noting noting, AddedCompany row) {
		if (!fits(noting, row.why(), row.field("why"))) {
			return;
		}
		TargetId target = noting.collect((name) -> row.field(name.equals("place") ? name : "name"),
				() -> this.targets.add(noting.account(), row.details(), noting.reasons(), noting.today()));
		ContactId there = this.people.at(noting, row.name(), row.whom(), row::field);
		if (target != null) {
			this.ticks.saveAndFlush(new ListTick(noting.list(), target, Tick.ADDED, there, row.why()));
		}
	}

}
