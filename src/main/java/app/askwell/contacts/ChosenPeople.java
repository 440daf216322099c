package app.askwell.contacts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is meant by what was ticked in the list. */
@Component
@Transactional(readOnly = true)
public class ChosenPeople {

	/** The field that tells how many matched. */
	static final String MATCHING = "matching";

	private final PeopleList list;

	private final JdbcClient jdbc;

	ChosenPeople(PeopleList list, JdbcClient jdbc) {
		this.list = list;
		this.jdbc = jdbc;
	}

	/**
	 * The people meant, each once.
	 * @throws Refused at field {@code ticked} when nobody is; at {@code matching} when
	 * more or fewer match than the page said
	 * @throws NotFound if one of them is not on this account's list
	 */
	public List<ContactId> of(SignedIn me, Ticked form) {
		List<ContactId> meant = form.isAll() ? matching(me, form) : ticked(form);
		if (meant.isEmpty()) {
			throw new Refused(Refusal.of("people.tick-first", "ticked"));
		}
		mustBeKnown(me.account(), meant);
		return meant;
	}

	/**
	 * Makes sure that all of these are this account's people.
	 * @throws NotFound if one is not
	 */
	public void mustBeKnown(AccountId account, List<ContactId> people) {
		Set<UUID> wanted = people.stream().map(ContactId::value).collect(Collectors.toSet());
		int known = this.jdbc.sql("select count(*) from contact where account_id = ? and id = any (?)")
			.params(account.value(), wanted.toArray(UUID[]::new))
			.query(Integer.class)
			.single();
		if (known < wanted.size()) {
			throw new NotFound("people");
		}
	}

	private List<ContactId> matching(SignedIn me, Ticked form) {
		List<ContactId> now = this.list.matching(me, form.query());
		int before = Typed.number(form.matching());
		if (!now.isEmpty() && now.size() != before) {
			throw new Refused(Refusal.of("people.others-match", MATCHING, now.size(), Math.max(before, 0)));
		}
		return now;
	}

	private static List<ContactId> ticked(Ticked form) {
		return form.ticked().stream().distinct().map(ChosenPeople::id).toList();
	}

	private static ContactId id(String text) {
		ContactId id = ContactId.find(text);
		if (id == null) {
			throw new NotFound("people");
		}
		return id;
	}

}
