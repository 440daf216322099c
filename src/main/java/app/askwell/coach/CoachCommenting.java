package app.askwell.coach;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coach writes, and what the seeker does with it. */
@Service
@Transactional
class CoachCommenting {

	/** In a day; whoever found a link fills no Today with it. */
	static final int MOST_A_DAY = 20;

	private final CoachComments comments;

	private final JdbcClient jdbc;

	private final OneAtATime turns;

	private final Changes changes;

	private final Clock clock;

	CoachCommenting(CoachComments comments, JdbcClient jdbc, OneAtATime turns, Changes changes, Clock clock) {
		this.comments = comments;
		this.jdbc = jdbc;
		this.turns = turns;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * Writes a comment, as the account that the link is of.
	 * @param part what it is about; null for all of it
	 * @throws Refused at {@code text} when there is nothing in it, or too many that day
	 */
	public void write(Guest guest, @Nullable CoachPart part, String text) {
		String said = Typed.orNull(text);
		if (said == null) {
			throw new Refused(Refusal.of("refusal.coach-comment.empty", "text"));
		}
		AccountId account = guest.seeker().account();
		this.turns.enter(account);
		Instant midnight = guest.seeker().today(this.clock).atStartOfDay(guest.seeker().zone()).toInstant();
		if (since(account, guest.share().id(), midnight) >= MOST_A_DAY) {
			throw new Refused(Refusal.of("refusal.coach-comment.too-many", "text", MOST_A_DAY));
		}
		this.comments.saveAndFlush(new CoachComment(account, guest.share().id(), part, said, this.clock.instant()));
	}

	/**
	 * It leaves Today.
	 * @return whose it is
	 */
	public UUID read(AccountId account, UUID id) {
		CoachComment comment = this.comments.get(account, id);
		comment.read(this.clock.instant());
		return this.comments.saveAndFlush(comment).share();
	}

	/**
	 * Writes back; nothing typed takes an answer back.
	 * @param version the version the form was opened on
	 * @return whose comment it is
	 * @throws app.askwell.shared.Stale if another tab saved in between
	 */
	public UUID answer(AccountId account, UUID id, int version, String text) {
		CoachComment comment = this.comments.get(account, id);
		comment.mustBeAt(version);
		comment.answer(Typed.orNull(text), this.clock.instant());
		return this.comments.saveAndFlush(comment).share();
	}

	/** Removes a comment with its answer, also from what its coach sees. */
	public Recorded<UUID> remove(AccountId account, UUID id) {
		return this.changes.record(account, "coach_comment.removed", () -> {
			CoachComment comment = this.comments.get(account, id);
			this.comments.delete(comment);
			return comment.share();
		});
	}

	private long since(AccountId account, UUID share, Instant moment) {
		return this.jdbc
			.sql("select count(*) from coach_comment where account_id = ? and share_id = ? and written_at >= ?")
			.params(account.value(), share, moment.atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

}
