package app.askwell.lists;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Finding;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One list that is being noted: whose it is, what was found against it so far, and what
 * came of it.
 */
final class Noting {

	private final ListReturn list;

	private final ContactId from;

	private final Reasons reasons;

	private final LocalDate today;

	/** One day is wrong for all rows, and is told once. */
	private final Set<Finding> findings = new LinkedHashSet<>();

	private int people;

	private int asks;

	Noting(ListReturn list, ContactId from, Reasons reasons, LocalDate today) {
		this.list = list;
		this.from = from;
		this.reasons = reasons;
		this.today = today;
	}

	ListReturn list() {
		return this.list;
	}

	AccountId account() {
		return this.list.account();
	}

	ContactId from() {
		return this.from;
	}

	Reasons reasons() {
		return this.reasons;
	}

	LocalDate today() {
		return this.today;
	}

	void found(Finding finding) {
		this.findings.add(finding);
	}

	/** Does a part of it; what is refused there is told at fields of this form. */
	<T> @Nullable T collect(Function<String, String> fields, Supplier<T> part) {
		try {
			return part.get();
		}
		catch (Refused ex) {
			ex.findings().forEach((it) -> found(it.at(fields.apply(it.field()))));
			return null;
		}
	}

	void named() {
		this.people++;
	}

	void asked() {
		this.asks++;
	}

	/**
	 * Ends the noting.
	 * @throws Refused with everything found in all rows
	 */
	WhatCameBack done(String name, Collection<?> ticked, Collection<?> added) {
		Refused.ifAny(this.findings);
		return new WhatCameBack(name, ticked.size() + added.size(), this.people, this.asks);
	}

}
