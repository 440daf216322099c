package app.askwell.pitch;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the log of rehearsals. */
@Service
@Transactional
public class RehearsalLog {

	private final Pitches pitches;

	private final Rehearsals rehearsals;

	private final Changes changes;

	RehearsalLog(Pitches pitches, Rehearsals rehearsals, Changes changes) {
		this.pitches = pitches;
		this.rehearsals = rehearsals;
		this.changes = changes;
	}

	/** Notes a rehearsal of a wording, which may have been replaced meanwhile. */
	public void note(AccountId account, PitchId pitch, Take take, LocalDate today) {
		this.pitches.get(account, pitch.value());
		this.rehearsals.saveAndFlush(new Rehearsal(account, pitch, take, today));
	}

	/** The same for the wording in use. */
	public void note(AccountId account, Take take, LocalDate today) {
		this.pitches.inUse(account).ifPresent((pitch) -> note(account, pitch.id(), take, today));
	}

	/** Takes an entry out of the log. */
	Recorded<UUID> forget(AccountId account, UUID id) {
		return this.changes.record(account, "rehearsal.removed", () -> {
			this.rehearsals.delete(this.rehearsals.get(account, id));
			return id;
		});
	}

}
