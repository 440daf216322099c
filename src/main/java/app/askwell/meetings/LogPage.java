package app.askwell.meetings;

import java.util.List;

import app.askwell.exchange.GiveKind;
import org.jspecify.annotations.Nullable;

import org.springframework.ui.Model;

/** The page for writing down a meeting, planned or not. */
final class LogPage {

	/** Without a date it is a standing offer, whatever kind. */
	private static final List<GiveKind> GIVES = List.of(GiveKind.HELP, GiveKind.INFORMATION, GiveKind.INTRODUCTION,
			GiveKind.EVENT);

	private LogPage() {
	}

	static String show(String action, @Nullable MeetingView planned, Model model) {
		model.addAttribute("action", action);
		model.addAttribute("planned", planned);
		model.addAttribute("kinds", MeetingKind.values());
		model.addAttribute("purposes", MeetingPurpose.values());
		model.addAttribute("gives", GIVES);
		return "meetings/log";
	}

}
