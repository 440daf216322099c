package app.askwell.passkeys;

import java.util.List;
import java.util.UUID;

import app.askwell.Seekers;
import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Only a device can make a key; the browser tests have one. */
@Component
class PasskeysRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID key = key(scene);
		return List.of(get("/settings/passkeys"),
				post("/settings/passkeys").typing("name", "Phone")
					.typing("password", Seekers.PASSWORD)
					.typing("credential", "{}")
					.answering(422),
				get("/settings/passkeys/{id}").of(key),
				post("/settings/passkeys/{id}").of(key).typing("name", "Old phone"),
				post("/settings/passkeys/{id}/removal").of(key(scene)),
				get("/sign-in/passkey").being(RouteCase.Trait.OPEN).being(RouteCase.Trait.DOWNLOAD),
				post("/sign-in/passkey").typing("credential", "{}").answering(422).being(RouteCase.Trait.OPEN));
	}

	private static UUID key(Scene scene) {
		return scene
			.add("""
					insert into passkey (account_id, id, credential_id, public_key, attestation, name, signature_count, backup_eligible,
					                     backed_up, made_at)
					values (:account, gen_random_uuid(), uuid_send(gen_random_uuid()), '\\x00', '\\x00', 'Phone', 0, false, false,
					        '2026-11-01') returning id
					""");
	}

}
