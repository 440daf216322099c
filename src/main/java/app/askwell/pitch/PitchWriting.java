package app.askwell.pitch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.askwell.advice.About;
import app.askwell.advice.SavedAnyway;
import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Reasons;
import app.askwell.shared.Stale;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wording the pitch, and keeping what it was like before. */
@Service
@Transactional
public class PitchWriting {

	private final Pitches pitches;

	private final Rehearsals rehearsals;

	private final OneAtATime oneAtATime;

	private final Changes changes;

	private final SavedAnyway savedAnyway;

	PitchWriting(Pitches pitches, Rehearsals rehearsals, OneAtATime oneAtATime, Changes changes,
			SavedAnyway savedAnyway) {
		this.pitches = pitches;
		this.rehearsals = rehearsals;
		this.oneAtATime = oneAtATime;
		this.changes = changes;
		this.savedAnyway = savedAnyway;
	}

	/**
	 * Makes the draft the pitch in use; the one before becomes history. What was written
	 * today and never rehearsed is only put right.
	 * @param version {@link Pitch#wording()} when the form was opened, empty for none
	 * yet, null to overwrite whatever is there
	 * @throws app.askwell.shared.Refused if it asks for a job, takes any, or goes against
	 * advice without a reason
	 * @throws Stale if another tab saved in between
	 */
	public Recorded<PitchId> write(AccountId account, @Nullable String version, PitchDraft draft, Reasons reasons,
			LocalDate today) {
		this.oneAtATime.enter(account);
		Pitch before = this.pitches.inUse(account).orElse(null);
		if (version != null && !version.equals((before != null) ? before.wording() : "")) {
			throw new Stale();
		}
		PitchDraft said = (before != null) ? before.draft() : PitchDraft.NOTHING;
		List<Reasons.Overridden> overridden = reasons.settle(draft.findingsSince(said));
		return this.changes.record(account, "pitch.written", () -> {
			PitchId id = word(account, before, draft, today);
			this.savedAnyway.keep(account, new About("pitch", id.value(), null), overridden, today);
			return id;
		});
	}

	/** Takes an earlier wording into use again. */
	public Recorded<PitchId> takeUp(AccountId account, PitchId id, LocalDate today) {
		this.oneAtATime.enter(account);
		PitchDraft earlier = this.pitches.get(account, id.value()).draft();
		Pitch before = this.pitches.inUse(account).orElse(null);
		return this.changes.record(account, "pitch.written", () -> word(account, before, earlier, today));
	}

	/** The short introduction, where there is one. */
	@Transactional(readOnly = true)
	public Optional<String> introduction(AccountId account) {
		return this.pitches.inUse(account).flatMap((pitch) -> Optional.ofNullable(pitch.draft().introduction()));
	}

	private PitchId word(AccountId account, @Nullable Pitch before, PitchDraft draft, LocalDate today) {
		if (before != null && before.says(draft)) {
			return before.id();
		}
		if (before != null && before.wasWrittenOn(today) && !this.rehearsals.ofWording(account, before.id())) {
			before.word(draft);
			return this.pitches.saveAndFlush(before).id();
		}
		if (before != null) {
			before.replaceOn(today);
			this.pitches.saveAndFlush(before);
		}
		return this.pitches.saveAndFlush(new Pitch(account, draft, today)).id();
	}

}
