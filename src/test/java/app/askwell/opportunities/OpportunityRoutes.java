package app.askwell.opportunities;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Opportunities: the board, one of them, who and what belongs to it. */
@Component
class OpportunityRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		return Stream.of(pages(scene), changes(scene), people(scene)).flatMap(List::stream).toList();
	}

	private static List<RouteCase> pages(Scene scene) {
		UUID one = one(scene);
		scene.add("""
				insert into opportunity_stage (account_id, id, opportunity_id, stage, entered_on, version)
				values (:account, gen_random_uuid(), :about, 'LEAD', '2026-11-10', 0) returning id
				""", one);
		scene.add(
				"""
						insert into follow_up (account_id, id, kind, opportunity_id, step, due_on, version)
						values (:account, gen_random_uuid(), 'NEXT_STEP', :about, 'Send the portfolio', '2026-11-26', 0) returning id
						""",
				one);
		return List.of(get("/opportunities"), get("/opportunities/new"), get("/opportunities/{id}").of(one),
				get("/opportunities/{id}/edit").of(one));
	}

	private static List<RouteCase> changes(Scene scene) {
		return List.of(typed(post("/opportunities")), typed(post("/opportunities").pressing("look")).answering(200),
				typed(post("/opportunities/{id}").of(one(scene))).typing("version", "0"),
				typed(post("/opportunities/{id}").of(one(scene)).pressing("look")).answering(200),
				post("/opportunities/{id}/stage").of(one(scene))
					.typing("to", "APPLIED")
					.typing("step", "Ask Ruth how they decide"),
				post("/opportunities/{id}/steps").of(one(scene))
					.typing("next", "Send the portfolio")
					.typing("nextOn", "2026-12-01"),
				post("/opportunities/{id}/removal").of(one(scene)));
	}

	private static RouteCase typed(RouteCase route) {
		return route.typing("role", "Marketing lead")
			.typing("company", "Corvane")
			.typing("posting", "https://example.org/jobs/1")
			.typing("find", "Priya")
			.typing("originNote", "Their newsletter")
			.typing("notes", "Small team");
	}

	private static List<RouteCase> people(Scene scene) {
		UUID one = one(scene);
		UUID someone = scene.add("""
				with c as (insert into contact (account_id, id, name, name_key, reach, added_on, version)
				           values (:account, gen_random_uuid(), 'Ines Ortega', 'ines ortega', 'NONE', '2026-11-01', 0)
				           returning account_id, id)
				insert into opportunity_contact (account_id, opportunity_id, contact_id, part)
				select account_id, :about, id, 'DECIDES' from c returning contact_id
				""", one);
		UUID interview = meeting(scene);
		scene.add("""
				insert into interview (account_id, meeting_id, opportunity_id)
				select :account, :about, p.opportunity_id
				  from opportunity_contact p join contact c on c.account_id = p.account_id and c.id = p.contact_id
				 where p.account_id = :account and c.name = 'Ines Ortega' returning meeting_id
				""", interview);
		UUID interviewed = scene
			.add("select opportunity_id from interview where account_id = :account and meeting_id = :about", interview);
		return List.of(
				post("/opportunities/{id}/people").of(one).typing("who", "Ruth Okafor, CMO").typing("part", "DECIDES"),
				post("/opportunities/{id}/people/{contact}/removal").of(one, someone),
				post("/opportunities/{id}/interviews").of(one).naming("meeting", meeting(scene)),
				post("/opportunities/{id}/interviews/{meeting}/removal").of(interviewed, interview));
	}

	private static UUID meeting(Scene scene) {
		return scene.add("""
				insert into meeting (account_id, id, kind, purpose, meeting_on, version)
				values (:account, gen_random_uuid(), 'VIDEO', 'BE_KNOWN', '2026-11-26', 0) returning id
				""");
	}

	private static UUID one(Scene scene) {
		return scene.add(
				"""
						insert into opportunity (account_id, id, role, company, company_key, heard_on, stage, stage_on, origin_contact_id, version)
						select :account, gen_random_uuid(), 'Marketing lead', 'Corvane', 'corvane', '2026-11-10', 'LEAD', '2026-11-10',
						       :about, 0 returning id
						""",
				scene.someone());
	}

}
