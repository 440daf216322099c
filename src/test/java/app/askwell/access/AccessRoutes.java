package app.askwell.access;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The door. */
@Component
class AccessRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		knownBrowser(scene);
		return List.of(get("/sign-in").being(RouteCase.Trait.OPEN),
				post("/sign-in").typing("email", "maya@example.org").being(RouteCase.Trait.FILTER),
				post("/sign-in/failed").typing("email", "maya@example.org").answering(422),
				post("/sign-out").being(RouteCase.Trait.FILTER),
				post("/settings/sessions/{key}/end").of(OpenSessions.key(elsewhere(scene).toString())));
	}

	private static void knownBrowser(Scene scene) {
		scene
			.add("""
					insert into known_device (account_id, token_hash, seen_at)
					values (:account, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), now()) returning account_id
					""");
	}

	/** Signed in on another browser. */
	private static UUID elsewhere(Scene scene) {
		return scene.add("""
				insert into spring_session (primary_id, session_id, creation_time, last_access_time,
				                            max_inactive_interval, expiry_time, principal_name)
				select gen_random_uuid(), gen_random_uuid(), now, now, 86400, now + 86400000, :account
				  from (select (extract(epoch from now()) * 1000)::bigint as now) returning session_id::uuid
				""");
	}

}
