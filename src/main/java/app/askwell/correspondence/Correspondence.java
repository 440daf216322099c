package app.askwell.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.correspondence.ReadMessages.Day;
import app.askwell.exchange.ImportedTouches;
import app.askwell.exchange.ImportedTouches.Noted;
import app.askwell.exchange.TouchId;
import app.askwell.shared.AccountId;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.SignedIn;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a file of messages, notes its days as touches once, and takes them back. */
@Service
@Transactional
class Correspondence {

	private final MessageBatches batches;

	private final MessageDays days;

	private final ImportedTouches touches;

	private final Changes changes;

	private final OneAtATime turns;

	private final MessageSource words;

	private final Clock clock;

	Correspondence(MessageBatches batches, MessageDays days, ImportedTouches touches, Changes changes, OneAtATime turns,
			MessageSource words, Clock clock) {
		this.batches = batches;
		this.days = days;
		this.touches = touches;
		this.changes = changes;
		this.turns = turns;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * Keeps the days of a file, and nothing else of it.
	 * @throws app.askwell.shared.Refused if it cannot be read as a whole
	 */
	UUID keep(SignedIn me, String fileName, MessagesTable table) {
		LocalDate today = me.today(this.clock);
		ReadMessages read = ReadMessages.of(table, this.days.contacts(me.account()), me, today);
		MessageBatch batch = this.batches.saveAndFlush(new MessageBatch(me.account(), fileName, read.unknown(), today));
		this.days.store(me.account(), batch.id(), read);
		return batch.id();
	}

	/**
	 * Notes a touch for each person and day that has none yet.
	 * @return how many; nothing when it was done before
	 */
	Optional<Integer> carryOut(SignedIn me, UUID id, HowFar howFar) {
		AccountId account = me.account();
		LocalDate today = me.today(this.clock);
		this.turns.enter(account);
		MessageBatch batch = this.batches.get(account, id);
		if (!batch.waits()) {
			return Optional.empty();
		}
		List<Day> fresh = this.days.fresh(account, id, howFar.since(today));
		List<TouchId> added = this.touches.addAll(account, fresh.stream().map((day) -> noted(me, day)).toList(), today);
		this.days.noted(account, id, fresh, added);
		batch.carryOut(added.size(), (int) fresh.stream().map(Day::contactId).distinct().count(), today);
		this.batches.saveAndFlush(batch);
		return Optional.of(added.size());
	}

	/**
	 * Takes back every touch that came from the file and is still there.
	 * @return how many; nothing when there was nothing to take back
	 */
	Optional<Recorded<Integer>> undo(SignedIn me, UUID id) {
		AccountId account = me.account();
		this.turns.enter(account);
		MessageBatch batch = this.batches.get(account, id);
		if (!batch.canBeUndone()) {
			return Optional.empty();
		}
		return Optional.of(this.changes.record(account, "touch.taken-back", () -> {
			int gone = this.touches.removeAll(account, this.days.touches(account, id));
			batch.undo(me.today(this.clock));
			this.batches.saveAndFlush(batch);
			return gone;
		}));
	}

	private Noted noted(SignedIn me, Day day) {
		String note = this.words.getMessage("messages.note." + day.direction(), null, me.locale());
		return new Noted(new ContactId(day.contactId()), note, day.wroteOn());
	}

}
