package app.askwell.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.askwell.companies.CompanyName;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the list of people. */
@Service
@Transactional
public class People {

	private final Contacts contacts;

	private final OneAtATime oneAtATime;

	People(Contacts contacts, OneAtATime oneAtATime) {
		this.contacts = contacts;
		this.oneAtATime = oneAtATime;
	}

	public ContactId add(AccountId account, ContactDetails details, LocalDate today) {
		mustBeKnown(account, details.introducer());
		return this.contacts.saveAndFlush(new Contact(account, ContactId.next(), details, today)).id();
	}

	/**
	 * Replaces what is known about someone.
	 * @param version the version of the person the form was opened on
	 * @throws app.askwell.shared.Stale if another tab saved in between
	 */
	public void revise(AccountId account, ContactId id, int version, ContactDetails details) {
		Contact contact = this.contacts.get(account, id);
		contact.mustBeAt(version);
		mustBeKnown(account, details.introducer());
		contact.describe(details);
		this.contacts.saveAndFlush(contact);
	}

	/** What is known about someone. */
	@Transactional(readOnly = true)
	public ContactDetails details(AccountId account, ContactId id) {
		return this.contacts.get(account, id).details();
	}

	/**
	 * The person that a line such as "Tom Alvarez, VP Sales, Corvane" means; added when
	 * nobody of that name (at that company, where one is given) is known yet. One at a
	 * time, so that two tabs naming the same stranger make one person.
	 * @param introducer through whom a new person came, or null
	 * @throws Refused at field {@code who} when two people fit, there is no name or too
	 * much of one
	 */
	public ContactId recognise(AccountId account, String line, @Nullable ContactId introducer, LocalDate today) {
		WhoLine who = WhoLine.parse(line);
		if (who.isTooLong()) {
			throw new Refused(Refusal.of("form.too-long", "who"));
		}
		this.oneAtATime.enter(account);
		List<Contact> fitting = fitting(account, who);
		if (fitting.size() > 1) {
			throw new Refused(Refusal.of("refusal.person.ambiguous", "who", who.name()));
		}
		if (fitting.isEmpty()) {
			ContactDetails details = ContactDetails.of(who.name(), who.jobTitle(), who.company());
			return add(account, details.introducedBy(introducer), today);
		}
		return complete(fitting.get(0), who);
	}

	/** The one person whom such a line means; nobody when none is known, or two fit. */
	@Transactional(readOnly = true)
	public Optional<ContactId> meant(AccountId account, String line) {
		List<Contact> fitting = fitting(account, WhoLine.parse(line));
		return (fitting.size() == 1) ? Optional.of(fitting.get(0).id()) : Optional.empty();
	}

	private List<Contact> fitting(AccountId account, WhoLine who) {
		return this.contacts.named(account, Words.nameKey(who.name()))
			.stream()
			.filter((contact) -> couldBe(contact, who))
			.toList();
	}

	private static boolean couldBe(Contact contact, WhoLine who) {
		return who.company() == null || contact.companyKey() == null
				|| Objects.equals(contact.companyKey(), CompanyName.key(who.company()));
	}

	private ContactId complete(Contact contact, WhoLine who) {
		contact.describe(contact.details().with(who.jobTitle(), who.company()));
		return this.contacts.saveAndFlush(contact).id();
	}

	/**
	 * Makes sure that an id from a form is one of this account's people.
	 * @throws NotFound if it is not
	 * @throws Refused if nobody knows any more who it was
	 */
	@Transactional(readOnly = true)
	public void mustBeKnown(AccountId account, @Nullable ContactId id) {
		if (id != null) {
			this.contacts.get(account, id).mustBeKnown();
		}
	}

}
