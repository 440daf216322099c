package app.askwell.coach;

import java.time.Clock;

import app.askwell.focus.SearchFocus;
import app.askwell.handbill.LatestHandbill;
import app.askwell.paper.Printed;
import app.askwell.progress.ProgressFigures;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what a coach's pages show: one part each, and what was said about it. */
@Component
class GuestPages {

	private static final int PEOPLE = 50;

	private static final int COMMENTS = 50;

	private final ProgressFigures progress;

	private final SearchFocus focus;

	private final LatestHandbill handbill;

	private final CoachReading reading;

	private final CommentReading comments;

	private final Clock clock;

	GuestPages(ProgressFigures progress, SearchFocus focus, LatestHandbill handbill, CoachReading reading,
			CommentReading comments, Clock clock) {
		this.progress = progress;
		this.focus = focus;
		this.handbill = handbill;
		this.reading = reading;
		this.comments = comments;
		this.clock = clock;
	}

	/** What there is to see, and all that this coach wrote; nothing of the seeker's. */
	String first(Guest guest, Model model) {
		return with(guest, null, model, "coach/first");
	}

	String part(Guest guest, CoachPart part, String page, Model model) {
		AccountId account = guest.seeker().account();
		Slice.Request asked = Slice.Request.of(page, PEOPLE);
		switch (part) {
			case PROGRESS -> model.addAttribute("progress", this.progress.of(account, guest.seeker().now(this.clock)));
			case FOCUS -> model.addAttribute("focus", this.focus.current(account).orElse(null));
			case PITCH -> model.addAttribute("pitch", this.reading.pitch(guest).orElse(null));
			case HANDBILL -> handbill(account, model);
			case PEOPLE -> model.addAttribute("people", this.reading.people(guest, asked));
			case EXCHANGE -> {
				model.addAttribute("figures", this.reading.figures(guest));
				model.addAttribute("deals", this.reading.deals(guest, asked));
			}
			default -> throw new NotFound(part.name());
		}
		return with(guest, part, model, "coach/" + part.path());
	}

	/**
	 * The file of the last handbill.
	 * @throws NotFound while there is none
	 */
	Printed pdf(Guest guest) {
		return this.handbill.pdf(guest.seeker().account()).orElseThrow(() -> new NotFound("handbill"));
	}

	private void handbill(AccountId account, Model model) {
		this.handbill.of(account).ifPresent((shown) -> {
			model.addAllAttributes(shown.sheet().model());
			model.addAttribute("sheet", shown.sheet());
			model.addAttribute("madeOn", shown.madeOn());
		});
	}

	private String with(Guest guest, @Nullable CoachPart part, Model model, String view) {
		model.addAttribute("part", part);
		model.addAttribute("comments",
				this.comments.of(guest.seeker(), guest.share().id(), part, new Slice.Request(1, COMMENTS)));
		return view;
	}

}
