package app.askwell.handbill;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The handbill, its editions, who has them, and links to them. */
@Component
class HandbillRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		scene
			.add("""
					insert into handbill (account_id, id, name, email, phone, link, place, sentence, impacts, positions, people,
					  ways, offer, check_back, companies, card, version)
					select :account, gen_random_uuid(), 'Maya Torres', 'maya@example.org', '', '', 'Boston',
					  'I take heart devices from clearance to first choice.', '{From 3 clinics to 41 in a year}',
					  '{VP Marketing}', '{Heads of sales at device makers}', '{Who do you know at these companies?}',
					  'A second pair of eyes', 'I write within a day', array_agg(id), true, 0
					  from target_company where account_id = :account
					on conflict (account_id) do update set version = handbill.version returning id
					""");
		UUID edition = scene.add("""
				insert into edition (account_id, id, made_on, content, pdf, version)
				values (:account, gen_random_uuid(), '2026-11-20', '%s', '%%PDF', 0) returning id
				""".formatted(Editing.bill("Maya Torres").json().replace("'", "''")));
		UUID given = scene.add("""
				insert into handbill_given (account_id, id, edition_id, contact_id, given_on, version)
				select :account, gen_random_uuid(), :about, id, '2026-11-21', 0 from contact
				 where account_id = :account and name = 'Dan Kowalski' returning id
				""", edition);
		UUID link = scene.add(
				"""
						insert into handbill_share (account_id, id, edition_id, token_hash, made_at, expires_at, openings, version)
						values (:account, gen_random_uuid(), :about, sha256(gen_random_uuid()::text::bytea), '2026-11-20T12:00Z',
						  '2026-12-20T12:00Z', 3, 0) returning id
						""",
				edition);
		return List.of(get("/handbill"), get("/handbill/print"),
				get("/handbill/handbill.pdf").being(RouteCase.Trait.DOWNLOAD),
				post("/handbill").typing("version", "0")
					.typing("name", "Maya Torres")
					.typing("sentence", "I take heart devices to first choice.")
					.typing("impacts", "From 3 clinics to 41 in a year")
					.typing("ways", "Who do you know there?"),
				post("/handbill").pressing("preview").typing("name", "Maya Torres").answering(200),
				get("/handbill/editions"), post("/handbill/editions"), get("/handbill/editions/{id}").of(edition),
				get("/handbill/editions/{id}/print").of(edition),
				get("/handbill/editions/{id}/handbill.pdf").of(edition).being(RouteCase.Trait.DOWNLOAD),
				post("/handbill/editions/{id}/readers").of(edition).typing("who", "Priya Nair").typing("day", ""),
				post("/handbill/editions/readers/{id}/removal").of(given),
				post("/handbill/editions/{id}/links").of(edition).typing("days", "7"),
				post("/handbill/links/{id}/revocation").of(link), closed("/h/{token}"),
				closed("/h/{token}/handbill.pdf"), closed("/h/{token}/contact.vcf"),
				closed("/h/{token}/contact-3.vcf"));
	}

	private static RouteCase closed(String pattern) {
		return get(pattern).of(UUID.randomUUID()).answering(404).being(RouteCase.Trait.OPEN);
	}

}
