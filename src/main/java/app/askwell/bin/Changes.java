package app.askwell.bin;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.Moment;
import app.askwell.shared.NotFound;
import app.askwell.shared.Noted;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Reckoning;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import jakarta.persistence.EntityManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what an action changes, so that it can be put back later. */
@Service
@Transactional
public class Changes {

	private final Journal journal;

	private final EntityManager entities;

	private final OneAtATime turns;

	private final Reckoning reckoning;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Changes(Journal journal, EntityManager entities, OneAtATime turns, Reckoning reckoning,
			ApplicationEventPublisher events, Clock clock) {
		this.journal = journal;
		this.entities = entities;
		this.turns = turns;
		this.reckoning = reckoning;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Does some work as one change; within another change it is a part of that one.
	 * @param kind the table it is about and what happens to it, such as
	 * {@code contact.removed}; its words are in the message file under {@code change.}
	 */
	public <T> Recorded<T> record(AccountId account, String kind, Supplier<T> work) {
		this.entities.flush();
		ChangeId mine = ChangeId.next();
		ChangeId recording = this.journal.begin(mine);
		if (!recording.equals(mine)) {
			return new Recorded<>(work.get(), recording);
		}
		this.journal.add(account, mine, kind, Moment.now(this.clock));
		T result = work.get();
		this.entities.flush();
		return new Recorded<>(result, this.journal.end(mine) ? mine : null);
	}

	/**
	 * Puts back what a change took away or altered; the second time nothing happens.
	 * @throws Refused if something else happened to it since, or a rule forbids it by now
	 */
	public void putBack(AccountId account, ChangeId id) {
		this.turns.enter(account);
		if (isBack(account, id)) {
			return;
		}
		PutBack news = this.journal.rows(account, id);
		if (news.isLarge()) {
			this.reckoning.once(() -> replay(id));
		}
		else {
			replay(id);
		}
		this.entities.clear();
		this.events.publishEvent(news);
		this.events.publishEvent(new Happened(account, Noted.PUT_BACK));
		this.journal.close(account, id, Moment.now(this.clock));
	}

	/**
	 * Whether a change was put back already.
	 * @throws NotFound if there is none, or it is forgotten by now
	 */
	@Transactional(readOnly = true)
	public boolean isBack(AccountId account, ChangeId id) {
		return this.journal.isBack(account, id).orElseThrow(() -> new NotFound(id.toString()));
	}

	/** The last change of a row that can still be put back. */
	@Transactional(readOnly = true)
	public Optional<ChangeId> last(AccountId account, Collection<String> kinds, String table, UUID row) {
		return this.journal.last(account, kinds, table, row);
	}

	/**
	 * Rows of a table that were removed by a change which can still be put back.
	 * @throws NotFound if there is no such change of this kind, or it removed none
	 */
	@Transactional(readOnly = true)
	public List<UUID> removed(AccountId account, ChangeId id, String kind, String table) {
		List<UUID> rows = this.journal.removed(account, id, kind, table);
		if (rows.isEmpty()) {
			throw new NotFound(id.toString());
		}
		return rows;
	}

	/**
	 * Ids of all rows that go with people of the current account, also of those in the
	 * bin.
	 */
	public List<UUID> rowsOf(List<UUID> people) {
		this.entities.flush();
		return this.journal.rowsOf(people);
	}

	/**
	 * Takes rows out of the bin for good; what else a change did can still be put back.
	 * @param names whose names no change is called by any more
	 * @param gone whether the rows are gone, or only what they said
	 */
	public void forget(List<UUID> rows, List<String> names, boolean gone) {
		this.entities.flush();
		this.journal.forget(rows, names, gone);
		this.entities.clear();
	}

	private boolean replay(ChangeId id) {
		try {
			if (!this.journal.replay(id)) {
				throw new Refused(Refusal.of("refusal.bin.changed-since", ""));
			}
			return true;
		}
		catch (DuplicateKeyException ex) {
			throw new Refused(Refusal.of("refusal.bin.taken", ""));
		}
		catch (DataIntegrityViolationException ex) {
			throw new Refused(Refusal.of("refusal.bin.gone", ""));
		}
	}

}
