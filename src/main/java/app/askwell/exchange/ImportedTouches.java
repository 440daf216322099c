package app.askwell.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Refused;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many touches at once, as files tell of them. */
@Service
@Transactional
public class ImportedTouches {

	private final Touches touches;

	private final JdbcClient jdbc;

	ImportedTouches(Touches touches, JdbcClient jdbc) {
		this.touches = touches;
		this.jdbc = jdbc;
	}

	/**
	 * Notes every one, under the rules of those that are typed.
	 * @param noted with contacts of this account
	 * @return the new ids, in the order of the touches
	 */
	public List<TouchId> addAll(AccountId account, List<Noted> noted, LocalDate today) {
		noted.stream()
			.map(Noted::note)
			.distinct()
			.forEach((note) -> AsksForNothing.check(note, "").ifPresent((found) -> {
				throw new Refused(found);
			}));
		List<Touch> added = new ArrayList<>(noted.size());
		noted.forEach((it) -> added.add(new Touch(account, TouchId.next(), it.contact(), it.note(), it.on(), today)));
		this.touches.saveAll(added);
		this.touches.flush();
		return added.stream().map(Touch::id).toList();
	}

	/**
	 * Takes touches out again, whoever's they are by now.
	 * @return how many there were
	 */
	public int removeAll(AccountId account, Collection<TouchId> ids) {
		return this.jdbc.sql("delete from touch where account_id = :account and id = any (:ids)")
			.param("account", account.value())
			.param("ids", ids.stream().map(TouchId::value).toArray(UUID[]::new))
			.update();
	}

	/** A short contact that a file tells of. */
	public record Noted(ContactId contact, String note, LocalDate on) {

	}

}
