package app.askwell.lists;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import app.askwell.companies.CompanyName;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.exchange.AskDraft;
import app.askwell.exchange.AskKind;
import app.askwell.exchange.Ledger;
import app.askwell.shared.AccountId;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Brings in the people that a list names, and asks to be introduced to them. */
@Component
class PeopleThere {

	/** What a line about a person takes, without the company. */
	static final int LONGEST_LINE = 200;

	private final People people;

	private final Ledger ledger;

	private final OneAtATime turns;

	private final MessageSource words;

	PeopleThere(People people, Ledger ledger, OneAtATime turns, MessageSource words) {
		this.people = people;
		this.ledger = ledger;
		this.turns = turns;
		this.words = words;
	}

	/**
	 * Who gave the list back; a stranger becomes a contact.
	 * @throws Refused at field {@code who}
	 */
	ContactId from(AccountId account, ReturnedList list, LocalDate today) {
		this.turns.enter(account);
		if (list.who().isBlank()) {
			throw new Refused(Refusal.of("refusal.ticks.who", "who"));
		}
		ContactId known = list.known();
		if (known != null && list.who().strip().equals(this.people.details(account, known).line())) {
			return known;
		}
		return this.people.recognise(account, list.who(), null, today);
	}

	String name(AccountId account, ContactId contact) {
		return this.people.details(account, contact).name();
	}

	/**
	 * Someone they know at a company, introduced by them where they are new.
	 * @return null when no name was given, or none that could be read
	 */
	@Nullable ContactId at(Noting noting, String company, String whom, Function<String, String> field) {
		if (whom.isEmpty()) {
			return null;
		}
		if (whom.length() > LONGEST_LINE) {
			noting.found(Refusal.of("form.too-long", field.apply("whom")));
			return null;
		}
		ContactId there = noting.collect((name) -> field.apply("whom"),
				() -> this.people.recognise(noting.account(), line(whom, company), noting.from(), noting.today()));
		if (there != null) {
			noting.named();
		}
		return there;
	}

	/** Asks whoever gave the list back to introduce the seeker. */
	void introduce(Noting noting, String company, TickedCompany row, @Nullable LocalDate neededBy) {
		if (row.whom().isEmpty()) {
			noting.found(Refusal.of("refusal.ticks.introduce-whom", row.field("whom")));
			return;
		}
		String subject = Objects
			.requireNonNull(this.words.getMessage("ticks.ask", new Object[] { row.whom(), company }, Locale.ROOT));
		AskDraft draft = new AskDraft(AskKind.INTRODUCTION, subject, null, neededBy, null);
		noting.collect((name) -> name.equals("neededBy") ? name : row.field("introduces"),
				() -> this.ledger.ask(noting.account(), noting.from(), draft, noting.reasons(), noting.today()));
		noting.asked();
	}

	/**
	 * Where the name does not say it, they work at the company beside which it stands.
	 */
	private static String line(String whom, String company) {
		String last = whom.substring(whom.lastIndexOf(',') + 1);
		boolean said = whom.contains(",") && Objects.equals(CompanyName.key(last), CompanyName.key(company));
		return said ? whom : whom + ", " + company;
	}

}
