package app.askwell.followups;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** What is due: doing it, answering it, putting it off. */
@Component
class FollowUpRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		return Stream.of(following(scene), staying(scene)).flatMap(List::stream).toList();
	}

	private static List<RouteCase> following(Scene scene) {
		UUID thanks = scene.cast().followUp("THANK_YOU");
		return List.of(get("/follow-ups/{id}").of(thanks),
				post("/follow-ups/{id}/draft").of(thanks).typing("draft", "Thank you, Priya."),
				post("/follow-ups/{id}/completion").of(scene.cast().followUp("KEEP_MY_WORD")),
				post("/follow-ups/{id}/completion/undo").of(done(scene)),
				post("/follow-ups/{id}/answer").of(scene.cast().followUp("CHECK_BACK")).typing("answer", "KEPT"),
				post("/follow-ups/{id}/snooze").of(thanks).typing("days", "3"),
				post("/follow-ups/{id}/snooze/undo").of(snoozed(scene)));
	}

	private static List<RouteCase> staying(Scene scene) {
		UUID someone = scene.someone();
		UUID paused = scene.someone();
		scene.add("""
				insert into stay_in_touch_pause (account_id, id, contact_id, paused_on, paused_until, version)
				values (:account, gen_random_uuid(), :about, '2026-11-20', '2026-12-20', 0) returning id
				""", paused);
		return List.of(post("/people/{contact}/stay-in-touch/snooze").of(someone).typing("days", "7"),
				post("/people/{contact}/stay-in-touch/snooze/undo").of(paused),
				get("/people/{contact}/thank-you").of(someone).answering(302));
	}

	private static UUID done(Scene scene) {
		return scene.add(
				"""
						insert into follow_up (account_id, id, kind, contact_id, due_on, closed_at, closed_as, version)
						values (:account, gen_random_uuid(), 'CLOSE_THE_LOOP', :about, '2026-11-20', '2026-11-20T12:00:00Z', 'DONE', 0)
						returning id
						""",
				scene.someone());
	}

	private static UUID snoozed(Scene scene) {
		UUID followUp = scene.add(
				"""
						insert into follow_up (account_id, id, kind, contact_id, due_on, snoozed_until, version)
						values (:account, gen_random_uuid(), 'CLOSE_THE_LOOP', :about, '2026-11-20', '2026-11-30', 0) returning id
						""",
				scene.someone());
		scene.add(
				"""
						insert into follow_up_event (account_id, id, follow_up_id, happened_at, what, until_on, version)
						values (:account, gen_random_uuid(), :about, '2026-11-20T12:00:00Z', 'SNOOZED', '2026-11-30', 0) returning id
						""",
				followUp);
		return followUp;
	}

}
