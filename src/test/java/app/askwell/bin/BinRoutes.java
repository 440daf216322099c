package app.askwell.bin;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The bin. */
@Component
class BinRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		return List.of(get("/bin"), post("/bin/{id}/return").of(paused(scene)));
	}

	/** Staying in touch with someone was paused, a moment ago. */
	private static UUID paused(Scene scene) {
		return scene.add(
				"""
						with p as (insert into stay_in_touch_pause (account_id, id, contact_id, paused_on, paused_until, version)
						           values (:account, gen_random_uuid(), :about, '2026-11-20', '2026-12-20', 0) returning *),
						     c as (insert into change (account_id, id, kind, happened_at)
						           values (:account, gen_random_uuid(), 'stay_in_touch_pause.added', '2026-11-20T12:00:00Z') returning id)
						insert into change_row (account_id, change_id, table_name, op, after)
						select :account, c.id, 'stay_in_touch_pause', 'INSERT', to_jsonb(p) from c, p
						returning change_id
						""",
				scene.someone());
	}

}
