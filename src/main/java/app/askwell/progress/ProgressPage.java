package app.askwell.progress;

import java.time.ZonedDateTime;
import java.util.List;

import app.askwell.shared.AccountId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page shows in one transaction. */
@Component
@Transactional(readOnly = true)
class ProgressPage {

	private final ProgressFigures figures;

	private final AlarmSteps alarmSteps;

	ProgressPage(ProgressFigures figures, AlarmSteps alarmSteps) {
		this.figures = figures;
		this.alarmSteps = alarmSteps;
	}

	/**
	 * What the page shows.
	 *
	 * @param steps what to do about the alarms; empty when none rings
	 */
	record View(Progress progress, List<NextStep> steps) {

		public List<NextStep> of(String kind) {
			return this.steps.stream().filter((step) -> step.kind().name().equals(kind)).toList();
		}

	}

	View of(AccountId account, ZonedDateTime now) {
		Progress progress = this.figures.of(account, now);
		return new View(progress,
				progress.alarms().isEmpty() ? List.of() : this.alarmSteps.of(account, progress.today()));
	}

}
