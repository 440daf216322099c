package app.askwell.followups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.askwell.contacts.ContactId;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Putting off many things at once: all that is late, or staying in touch with some
 * people.
 */
@Controller
class TogetherController {

	/** How long staying in touch rests. */
	private static final int PAUSE_DAYS = 30;

	private final CatchingUp catchingUp;

	private final StayInTouch stayInTouch;

	private final Forms forms;

	private final Clock clock;

	TogetherController(CatchingUp catchingUp, StayInTouch stayInTouch, Forms forms, Clock clock) {
		this.catchingUp = catchingUp;
		this.stayInTouch = stayInTouch;
		this.forms = forms;
		this.clock = clock;
	}

	@PostMapping("/follow-ups/late/snooze")
	String snoozeLate(@AuthenticationPrincipal SignedIn me) {
		return this.forms
			.act(() -> this.catchingUp.snoozeLate(me).then((late) -> Done.to("/").saying("follow-ups.snoozed", late)));
	}

	@PostMapping("/people/stay-in-touch/snooze")
	String pause(@AuthenticationPrincipal SignedIn me,
			@RequestParam(required = false) @Nullable List<ContactId> ticked) {
		LocalDate today = me.today(this.clock);
		return this.forms.act(() -> ticked == null ? Done.to("/people").saying("people.tick-first")
				: this.stayInTouch.snooze(me.account(), ticked, today.plusDays(PAUSE_DAYS), today)
					.then((paused) -> Done.to("/people").saying("people.paused", paused)));
	}

}
