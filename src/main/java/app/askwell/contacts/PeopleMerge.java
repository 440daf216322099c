package app.askwell.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Stale;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making one entry of several that mean the same person. */
@Service
@Transactional
public class PeopleMerge {

	private static final int LONGEST_NOTES = 10_000;

	private final SamePeople entries;

	private final Contacts contacts;

	private final Changes changes;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	private final ApplicationEventPublisher events;

	PeopleMerge(SamePeople entries, Contacts contacts, Changes changes, JdbcClient jdbc, MessageSource messages,
			ApplicationEventPublisher events) {
		this.entries = entries;
		this.contacts = contacts;
		this.changes = changes;
		this.jdbc = jdbc;
		this.messages = messages;
		this.events = events;
	}

	/**
	 * Moves everything to the entry that stays; each field is taken from the entry that
	 * says most, and the rest forgotten.
	 * @throws NotFound if one of them is not on this account's list, or both are the same
	 */
	public Recorded<ContactId> merge(AccountId account, ContactId kept, ContactId gone, LocalDate today) {
		return merge(account, List.of(kept, gone), MergeForm.usual(), today);
	}

	/**
	 * Moves everything to the first of these and fills its fields as chosen.
	 * @throws Stale if one of them changed since they were shown
	 * @throws Refused if the notes of all are too long for one
	 */
	Recorded<ContactId> merge(AccountId account, List<ContactId> people, MergeForm choice, LocalDate today) {
		return this.changes.record(account, "contact.merged", () -> {
			holdAll(account, people);
			SamePerson one = this.entries.of(account, people, choice);
			String seen = Typed.orNull(choice.version());
			if (seen != null && !seen.equals(one.version())) {
				throw new Stale();
			}
			Contact stays = one.entries().get(0).contact();
			stays.describe(one.details(notes(one, choice)));
			this.contacts.saveAndFlush(stays);
			people.stream().skip(1).forEach((gone) -> move(account, people, gone, today));
			return stays.id();
		});
	}

	private void move(AccountId account, List<ContactId> people, ContactId gone, LocalDate today) {
		ContactId kept = people.get(0);
		moveOwn(account, people, gone);
		this.events.publishEvent(new PeopleMerged(account, kept, gone));
		this.contacts.delete(this.contacts.get(account, gone));
		this.contacts.flush();
		this.jdbc.sql("insert into merged_contact (account_id, id, contact_id, merged_on) values (?, ?, ?, ?)")
			.params(account.value(), gone.value(), kept.value(), today)
			.update();
	}

	/** Nobody writes anything down about any of them until this is done. */
	private void holdAll(AccountId account, List<ContactId> people) {
		int held = this.jdbc.sql("select id from contact where account_id = ? and id = any (?) order by id for update")
			.params(account.value(), ids(people))
			.query()
			.listOfRows()
			.size();
		if (held < people.size()) {
			throw new NotFound(people.get(1).toString());
		}
	}

	private void moveOwn(AccountId account, List<ContactId> people, ContactId gone) {
		ContactId kept = people.get(0);
		for (String table : List.of("contact_fact set contact_id = ?, version = version + 1",
				"merged_contact set contact_id = ?")) {
			this.jdbc.sql("update " + table + " where account_id = ? and contact_id = ?")
				.params(kept.value(), account.value(), gone.value())
				.update();
		}
		this.jdbc.sql("""
				update contact set introducer_id = ?, version = version + 1
				 where account_id = ? and introducer_id = ? and id <> all (?)
				""").params(kept.value(), account.value(), gone.value(), ids(people)).update();
	}

	private static UUID[] ids(List<ContactId> people) {
		return people.stream().map(ContactId::value).toArray(UUID[]::new);
	}

	/** Nothing that was known is lost, unless it is to be. */
	private @Nullable String notes(SamePerson one, MergeForm choice) {
		Locale locale = LocaleContextHolder.getLocale();
		Stream<String> rest = choice.dropsRest() ? Stream.empty()
				: one.rest()
					.stream()
					.map((it) -> this.messages.getMessage(it.field().label(), null, locale) + ": " + it.value());
		String lines = rest.collect(Collectors.joining("\n"));
		String notes = Stream.concat(one.notes().stream(), Stream.of(lines))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("\n\n"));
		if (notes.length() > LONGEST_NOTES) {
			throw new Refused(Refusal.of("refusal.merge.notes", "", notes.length(), LONGEST_NOTES));
		}
		return notes;
	}

}
