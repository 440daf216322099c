package app.askwell.coach;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCase.Trait;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Coaches of the account, what they wrote; where links lead that an id does not open. */
@Component
class CoachRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID coach = scene.add("""
				insert into coach_share (account_id, id, name, email, token_hash, parts, made_at, expires_at, version)
				values (:account, gen_random_uuid(), 'Ruth Adler', 'ruth@example.org',
				  sha256(gen_random_uuid()::text::bytea), '{FOCUS,PEOPLE}', '2026-11-20T12:00Z', '2027-02-01T05:00Z', 0)
				returning id
				""");
		UUID comment = scene.add(
				"""
						insert into coach_comment (account_id, id, share_id, part, text, written_at, version)
						values (:account, gen_random_uuid(), :about, 'FOCUS', 'One title less, and everyone knows whom to think of.',
						  '2026-11-23T15:00Z', 0) returning id
						""",
				coach);
		scene.add("""
				insert into coach_view (account_id, share_id, hour, parts, pages, last_at)
				values (:account, :about, '2026-11-23T14:00Z', '{FOCUS}', 2, '2026-11-23T14:50Z') returning share_id
				""", coach);
		String place = "/settings/coaches";
		return List.of(get(place), get(place + "/new"),
				post(place).typing("name", "Ida Berg")
					.typing("parts", "FOCUS")
					.typing("until", "2027-01-31")
					.typing("password", "two quiet herons"),
				get(place + "/{id}").of(coach),
				post(place + "/{id}").of(coach)
					.typing("name", "Ruth Adler-Stein")
					.typing("parts", "PITCH")
					.typing("until", "2027-01-31")
					.typing("version", "0"),
				post(place + "/{id}/link").of(coach), post(place + "/{id}/revocation").of(coach),
				post(place + "/{id}/removal").of(coach), get(place + "/comments/{id}").of(comment),
				post(place + "/comments/{id}/answer").of(comment)
					.typing("text", "I will try that.")
					.typing("version", "0"),
				post(place + "/comments/{id}/reading").of(comment), post(place + "/comments/{id}/removal").of(comment),
				nobodys(get("/coach/{token}")), nobodys(get("/coach/{token}/{path}"), UUID.randomUUID()),
				nobodys(get("/coach/{token}/handbill/handbill.pdf")),
				nobodys(post("/coach/{token}/passphrase").typing("password", "two quiet herons"))
					.being(Trait.OWN_SECRET),
				nobodys(post("/coach/{token}/comments").typing("text", "Narrower")).being(Trait.OWN_SECRET));
	}

	private static RouteCase nobodys(RouteCase one, UUID... more) {
		UUID none = UUID.randomUUID();
		return ((more.length == 0) ? one.of(none) : one.of(none, more[0])).answering(404).being(Trait.OPEN);
	}

}
