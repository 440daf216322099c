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
				post("/follow-ups/{id}/draft").of(thanks).typing("draft", "Thank you, Priya.").typing("version", "0"),
				// Without a mail server; with one: ThankYouLetterTests.
				post("/follow-ups/{id}/letter").of(thanks)
					.typing("draft", "Thank you, Priya.")
					.typing("subject", "Thank you")
					.typing("version", "0")
					.answering(422),
				post("/follow-ups/{id}/letter/undo").of(thanks),
				post("/follow-ups/{id}/completion").of(scene.cast().followUp("KEEP_MY_WORD")).typing("version", "0"),
				post("/follow-ups/{id}/completion/undo").of(done(scene)),
				post("/follow-ups/{id}/answer").of(scene.cast().followUp("CHECK_BACK"))
					.typing("answer", "KEPT")
					.typing("version", "0"),
				post("/follow-ups/{id}/snooze").of(thanks).typing("days", "3"), post("/follow-ups/late/snooze"),
				post("/follow-ups/{id}/withdrawal").of(step(scene)));
	}

	private static List<RouteCase> staying(Scene scene) {
		UUID someone = scene.someone();
		return List.of(post("/people/{contact}/stay-in-touch/snooze").of(someone).typing("days", "7"),
				post("/people/stay-in-touch/snooze").naming("ticked", scene.someone()),
				get("/people/{contact}/thank-you").of(someone).answering(302));
	}

	private static UUID step(Scene scene) {
		UUID sought = scene
			.add("""
					insert into opportunity (account_id, id, role, company, company_key, heard_on, stage, stage_on, version)
					values (:account, gen_random_uuid(), 'Marketing lead', 'Corvane', 'corvane', '2026-11-10', 'LEAD', '2026-11-10', 0)
					returning id
					""");
		return scene.add(
				"""
						insert into follow_up (account_id, id, kind, opportunity_id, step, due_on, version)
						values (:account, gen_random_uuid(), 'NEXT_STEP', :about, 'Send the portfolio', '2026-11-26', 0) returning id
						""",
				sought);
	}

	/** Told how it turned out, a moment ago. */
	private static UUID done(Scene scene) {
		UUID told = scene.add(
				"""
						insert into follow_up (account_id, id, kind, contact_id, due_on, closed_at, closed_as, version)
						values (:account, gen_random_uuid(), 'CLOSE_THE_LOOP', :about, '2026-11-20', '2026-11-20T12:00:00Z', 'DONE', 0)
						returning id
						""",
				scene.someone());
		scene.add("""
				with c as (insert into change (account_id, id, kind, happened_at)
				           values (:account, gen_random_uuid(), 'follow_up.told', '2026-11-20T12:00:00Z') returning id)
				insert into change_row (account_id, change_id, table_name, op, before, after)
				select :account, c.id, 'follow_up', 'UPDATE', to_jsonb(f) || '{"closed_at": null, "closed_as": null}',
				       to_jsonb(f) - 'closed_at' from c, follow_up f where f.account_id = :account and f.id = :about
				returning change_id
				""", told);
		scene.add("""
				insert into follow_up_event (account_id, id, follow_up_id, happened_at, what, version)
				values (:account, gen_random_uuid(), :about, '2026-11-20T12:00:00Z', 'DONE', 0) returning id
				""", told);
		return told;
	}

}
