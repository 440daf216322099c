package app.askwell.review;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The look back on a week. On that Tuesday it is about the week of 16 November. */
@Component
class ReviewRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID priya = scene.cast().person("Priya Nair");
		scene
			.add("""
					insert into weekly_review (account_id, id, week_on, finished_at, focus_answer, note, version)
					values (:account, gen_random_uuid(), '2026-11-09', '2026-11-15T22:00:00Z', 'YES', 'Two coffees, one name', 0)
					on conflict (account_id, week_on) do update set version = weekly_review.version returning id
					""");
		UUID meant = scene.add(
				"""
						insert into review_intention (account_id, id, week_on, contact_id, what, intended_on, version)
						values (:account, gen_random_uuid(), '2026-11-16', :about, 'Ask about the fair', '2026-11-18', 0) returning id
						""",
				priya);
		return List.of(get("/review"), get("/review/earlier"),
				post("/review/completion").typing("week", "2026-11-16")
					.typing("focus", "YES")
					.typing("note", "Ruth was worth three letters")
					.typing("version", ""),
				post("/review/intentions").typing("week", "2026-11-16")
					.typing("who", "Someone at Quillon")
					.typing("day", "2026-11-27")
					.naming("contact", scene.cast().person("Lena Marsh")),
				post("/review/intentions/{id}/removal").of(meant));
	}

}
