package app.askwell.exchange;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Asks, promises, gives and touches. */
@Component
class ExchangeRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		return Stream.of(asks(scene), promises(scene), gives(scene), touches(scene)).flatMap(List::stream).toList();
	}

	private static List<RouteCase> asks(Scene scene) {
		UUID someone = scene.someone();
		scene.add(
				"""
						insert into saved_anyway (account_id, id, rule, advice, about_table, about_id, contact_id, reason, saved_on)
						values (:account, gen_random_uuid(), 'A8', 'advice.ask.soon', 'ask', gen_random_uuid(), :about,
						        'They know why', '2026-11-20') returning id
						""",
				someone);
		return List.of(get("/exchange"), get("/people/{contact}/asks/new").of(someone),
				get("/asks/{id}/note").of(ask(scene, "null")),
				post("/people/{contact}/asks").of(someone)
					.typing("kind", "ADVICE")
					.typing("subject", "Which trade fair should I visit first?")
					.typing("neededBy", "2026-12-20"),
				get("/asks/{id}/edit").of(ask(scene, "null")),
				post("/asks/{id}").of(ask(scene, "null"))
					.typing("kind", "ADVICE")
					.typing("subject", "Which trade fair should I visit next?")
					.typing("neededBy", "2026-12-20")
					.typing("version", "0"),
				post("/asks/{id}/closing").of(ask(scene, "null")).typing("as", "ANSWERED"),
				post("/asks/{id}/removal").of(ask(scene, "'2026-11-20'")));
	}

	private static List<RouteCase> promises(Scene scene) {
		UUID someone = scene.someone();
		UUID ask = ask(scene, "null");
		return List.of(get("/asks/{id}/promise").of(ask),
				post("/asks/{id}/promise").of(ask)
					.typing("action", "Ask her colleague")
					.typing("checkBackOn", "2026-12-01"),
				get("/people/{contact}/promises/new").of(someone),
				post("/people/{contact}/promises").of(someone)
					.typing("action", "Send the list of exhibitors")
					.typing("checkBackOn", "2026-12-01"),
				get("/promises/{id}/edit").of(promise(scene)),
				post("/promises/{id}").of(promise(scene)).typing("action", "Ask two colleagues").typing("version", "0"),
				post("/promises/{id}/removal").of(promise(scene)));
	}

	private static List<RouteCase> gives(Scene scene) {
		UUID someone = scene.someone();
		return List.of(get("/people/{contact}/gives/new").of(someone),
				post("/people/{contact}/gives").of(someone)
					.typing("kind", "INFORMATION")
					.typing("what", "Send the speaker list")
					.typing("dueOn", "2026-12-01"),
				get("/gives/{id}/edit").of(give(scene, "null")),
				post("/gives/{id}").of(give(scene, "null"))
					.typing("kind", "HELP")
					.typing("what", "Proof-read two pages")
					.typing("dueOn", "2026-12-02")
					.typing("version", "0"),
				post("/gives/{id}/delivery").of(give(scene, "null")),
				post("/gives/{id}/withdrawal").of(give(scene, "null")),
				post("/gives/{id}/removal").of(give(scene, "'2026-11-20'")));
	}

	private static List<RouteCase> touches(Scene scene) {
		UUID someone = scene.someone();
		UUID touch = scene.add("""
				insert into touch (account_id, id, contact_id, touched_on, note, version)
				values (:account, gen_random_uuid(), :about, '2026-11-20', 'Sent an article', 0) returning id
				""", someone);
		return List.of(post("/people/{contact}/touches").of(someone).typing("note", "Sent a birthday wish"),
				post("/touches/{id}/removal").of(touch));
	}

	private static UUID promise(Scene scene) {
		return scene.add("""
				insert into promise (account_id, id, contact_id, action, check_back_on, made_on, version)
				values (:account, gen_random_uuid(), :about, 'Ask around', '2026-12-01', '2026-11-20', 0) returning id
				""", scene.someone());
	}

	private static UUID ask(Scene scene, String closed) {
		return scene
			.add("""
					insert into ask (account_id, id, contact_id, kind, subject, needed_by, asked_on, closed_on, closed_as, version)
					select :account, gen_random_uuid(), :about, 'ADVICE', 'How did you start?', '2026-12-24', '2026-11-10', d,
					       case when d is not null then 'ANSWERED' end, 0 from (select %s::date as d) returning id
					"""
				.formatted(closed), scene.someone());
	}

	private static UUID give(Scene scene, String delivered) {
		return scene
			.add("""
					insert into give (account_id, id, contact_id, kind, what, offered_on, due_on, delivered_on, version)
					values (:account, gen_random_uuid(), :about, 'HELP', 'Proof-read a page', '2026-11-10', '2026-11-26', %s, 0)
					returning id
					"""
				.formatted(delivered), scene.someone());
	}

}
