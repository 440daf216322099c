package app.askwell.coach;

import java.time.Instant;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a coach wrote, and what the seeker wrote back. */
@Entity
@Table(name = "coach_comment")
class CoachComment extends Owned {

	/** In letters, of a comment and of an answer. */
	static final int LONGEST = 2000;

	private UUID shareId;

	@Enumerated(EnumType.STRING)
	private @Nullable CoachPart part;

	private String text;

	private Instant writtenAt;

	private @Nullable Instant readAt;

	private @Nullable String answer;

	private @Nullable Instant answeredAt;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected CoachComment() {
	}

	/**
	 * A comment.
	 * @param part what it is about; null for all of it
	 */
	CoachComment(AccountId account, UUID share, @Nullable CoachPart part, String text, Instant now) {
		super(account, Ids.next());
		this.shareId = share;
		this.part = part;
		this.text = text;
		this.writtenAt = now;
	}

	/** It leaves Today; the second time nothing happens. */
	void read(Instant now) {
		if (this.readAt == null) {
			this.readAt = now;
		}
	}

	/** Writes back, or (null) takes it back. Whoever answers has read it. */
	void answer(@Nullable String words, Instant now) {
		this.answer = words;
		this.answeredAt = (words != null) ? now : null;
		read(now);
	}

	UUID share() {
		return this.shareId;
	}

}
