package app.askwell.search;

import java.util.List;

/**
 * A page that can be gone to by name, or where something is begun.
 *
 * @param path where it is
 * @param words message with its name
 * @param action whether something is done there
 * @param own whether it belongs to the real account, so that an example has it not
 */
record Place(String path, String words, boolean action, boolean own) {

	/** All of them, in the order of the page. */
	static final List<Place> ALL = List.of(does("/meetings/log", "menu.log"), does("/just-met", "menu.just-met"),
			does("/review", "review.place"), does("/people/new", "place.new-person"),
			does("/meetings/new", "place.plan-meeting"), does("/targets/new", "place.new-target"),
			does("/needs/new", "place.new-need"), does("/opportunities/new", "place.new-opportunity"),
			does("/import", "place.import"), does("/import/messages", "messages.title"),
			does("/handbill/print", "place.print-handbill"), does("/targets/sheet", "place.print-list"),
			does("/targets/ticks", "place.note-ticks"), is("/", "menu.today"), is("/people", "menu.people"),
			is("/people/duplicates", "duplicates.title"), is("/network", "network.title"),
			is("/meetings", "menu.meetings"), is("/exchange", "menu.exchange"), is("/targets", "menu.targets"),
			is("/targets/doors", "doors.title"), is("/needs", "place.needs"),
			is("/opportunities", "menu.opportunities"), is("/focus", "menu.focus"), is("/plan", "place.plan"),
			is("/plan/check", "place.check"), is("/pitch", "menu.pitch"), is("/pitch/rehearsals", "place.rehearsals"),
			is("/questions", "place.questions"), is("/handbill", "menu.handbill"),
			is("/handbill/editions", "place.editions"), is("/progress", "progress.title"),
			is("/review/earlier", "earlier.title"), is("/week", "place.week"), is("/digest", "place.digest"),
			is("/rules", "rules.title"), is("/bin", "bin.title"), is("/shortcuts", "shortcuts.title"),
			own("/settings", "menu.settings"), own("/settings/profile", "settings.profile"),
			own("/settings/email", "settings.email"), own("/settings/password", "settings.password"),
			own("/settings/codes", "settings.codes"), own("/settings/passkeys", "settings.passkeys"),
			own("/settings/sessions", "settings.sessions"), own("/settings/trail", "settings.trail"),
			own("/settings/calendar", "settings.calendar"), own("/settings/reminders", "settings.reminders"),
			own("/settings/mail", "settings.mail"), own("/settings/shortcuts", "settings.shortcuts"),
			own("/settings/coaches", "settings.coaches"), own("/export", "export.title"),
			own("/settings/start-over", "start-over.title"), own("/settings/deletion", "settings.deletion"));

	/** Those that someone can go to. */
	static List<Place> open(boolean inExample) {
		return inExample ? ALL.stream().filter((place) -> !place.own()).toList() : ALL;
	}

	private static Place does(String path, String words) {
		return new Place(path, words, true, false);
	}

	private static Place is(String path, String words) {
		return new Place(path, words, false, false);
	}

	private static Place own(String path, String words) {
		return new Place(path, words, false, true);
	}

}
