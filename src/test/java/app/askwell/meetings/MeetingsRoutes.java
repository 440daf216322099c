package app.askwell.meetings;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Meetings, from the plan to what came of them. */
@Component
class MeetingsRoutes implements RouteCases {

	private static final String PRIYA = "Priya Nair, Director of Marketing, Halden Medical";

	@Override
	public List<RouteCase> of(Scene scene) {
		return Stream.of(planning(scene), changing(scene), logging(scene), looking(scene))
			.flatMap(List::stream)
			.toList();
	}

	private static List<RouteCase> planning(Scene scene) {
		UUID priya = scene.cast().person("Priya Nair");
		return List.of(get("/meetings/new").naming("with", priya), with(plan(post("/meetings")), priya),
				plan(post("/meetings").pressing("more")).answering(200));
	}

	private static List<RouteCase> changing(Scene scene) {
		UUID planned = planned(scene, "null");
		return List.of(get("/meetings/{id}/edit").of(planned),
				with(plan(post("/meetings/{id}").of(planned)), scene.cast().person("Priya Nair")).typing("version",
						"0"),
				plan(post("/meetings/{id}").of(planned).pressing("more")).answering(200),
				get("/meetings/{id}/preparation").of(planned),
				post("/meetings/{id}/preparation").of(planned)
					.typing("questions", "How did you get here?")
					.typing("version", "0"),
				post("/meetings/{id}/cancellation").of(planned),
				post("/meetings/{id}/removal").of(planned(scene, "null")),
				post("/meetings/{id}/cancellation/undo").of(planned(scene, "'2026-11-20'")));
	}

	private static List<RouteCase> logging(Scene scene) {
		UUID priya = scene.cast().person("Priya Nair");
		UUID planned = planned(scene, "null");
		return List.of(get("/just-met").naming("with", priya),
				post("/just-met").typing("who", PRIYA).naming("contact", priya).typing("learned", "Likes sailing"),
				get("/meetings/log").naming("with", priya),
				with(held(post("/meetings/log")), priya).typing("newNames", "Ana Silva, Tern Coffee"),
				held(post("/meetings/log").pressing("more")).answering(200), get("/meetings/{id}/log").of(planned),
				with(held(post("/meetings/{id}/log").of(planned)), priya).typing("version", "0"),
				held(post("/meetings/{id}/log").of(planned).pressing("more")).answering(200));
	}

	private static List<RouteCase> looking(Scene scene) {
		UUID held = scene.cast().meeting("Joan Berger");
		scene.add("""
				insert into meeting_new_name (account_id, meeting_id, contact_id)
				select :account, :about, id from contact where account_id = :account and name = 'Dan Kowalski'
				returning contact_id
				""", held);
		return List.of(get("/meetings"), get("/meetings/{id}").of(held),
				get("/meetings/{id}/sheet").of(planned(scene, "null")),
				get("/meetings/{id}/sheet.pdf").of(held).being(RouteCase.Trait.DOWNLOAD),
				get("/meetings/{id}/card").of(scene.cast().meeting("Tom Alvarez")),
				get("/meetings/{id}/card.pdf").of(held).being(RouteCase.Trait.DOWNLOAD),
				get("/meetings/{id}/outcome").of(held),
				post("/meetings/{id}/outcome").of(held).typing("learned", "Running").typing("version", "0"));
	}

	private static RouteCase plan(RouteCase form) {
		return form.typing("kind", "PHONE").typing("purpose", "BE_KNOWN").typing("day", "2026-12-01");
	}

	private static RouteCase held(RouteCase form) {
		return form.typing("kind", "PHONE").typing("purpose", "BE_KNOWN").typing("day", "2026-11-23");
	}

	private static RouteCase with(RouteCase form, UUID priya) {
		return form.typing("people[0].who", PRIYA).naming("people[0].contact", priya);
	}

	private static UUID planned(Scene scene, String cancelledOn) {
		return scene.add("""
				insert into meeting (account_id, id, kind, purpose, meeting_on, cancelled_on, version)
				values (:account, gen_random_uuid(), 'PHONE', 'BE_KNOWN', '2026-11-23', %s, 0) returning id
				""".formatted(cancelledOn));
	}

}
