package app.askwell.accounts;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Links for others, by an owner; where they lead, for a link that nobody made. */
@Component
class InvitationRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		scene.add("update account set owner = true where id = :account returning id");
		UUID invitation = scene.add("""
				insert into invitation (account_id, id, token_hash, for_whom, made_at, expires_at, version)
				values (:account, gen_random_uuid(), sha256(gen_random_uuid()::text::bytea), 'Otto',
				        '2026-11-24T12:00Z', '2026-12-01T12:00Z', 0) returning id
				""");
		return List.of(get("/settings/invitations"), post("/settings/invitations").typing("forWhom", "Otto"),
				post("/settings/invitations/{id}/revocation").of(invitation),
				get("/invitations/{token}").of(UUID.randomUUID()).answering(404).being(RouteCase.Trait.OPEN),
				post("/invitations/{token}").of(UUID.randomUUID())
					.typing("name", "Eve")
					.typing("email", "eve@example.org")
					.typing("password", "three quiet otters dance")
					.typing("zone", "Europe/Vienna")
					.answering(404)
					.being(RouteCase.Trait.OPEN));
	}

}
