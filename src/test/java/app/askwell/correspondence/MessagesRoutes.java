package app.askwell.correspondence;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Files of messages. */
@Component
class MessagesRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID waiting = batch(scene, "null");
		day(scene, waiting);
		aside(scene, waiting);
		UUID noted = batch(scene, "'2026-11-20'");
		day(scene, noted);
		scene.add("""
				with t as (insert into touch (account_id, id, contact_id, touched_on, note, version)
				  select account_id, gen_random_uuid(), contact_id, wrote_on, 'Wrote', 0 from message_day
				   where account_id = :account and batch_id = :about returning id)
				update message_day set noted = true, touch_id = (select id from t)
				 where account_id = :account and batch_id = :about returning batch_id
				""", noted);
		return List.of(get("/import/messages"), get("/import/messages/{batch}").of(waiting),
				post("/import/messages/{batch}").of(waiting).typing("since", "ALL"),
				post("/import/messages/{batch}/undo").of(noted));
	}

	private static UUID batch(Scene scene, String importedOn) {
		return scene.add("""
				insert into message_batch (account_id, id, file_name, uploaded_on, unknown, imported_on, version)
				values (:account, gen_random_uuid(), 'messages.csv', '2026-11-20', 3, %s, 0) returning id
				""".formatted(importedOn));
	}

	private static void day(Scene scene, UUID batch) {
		UUID someone = scene.someone();
		scene.add("""
				insert into message_day (account_id, batch_id, place, contact_id, wrote_on, direction)
				select account_id, id, 0, cast('%s' as uuid), '2024-05-01', 'BOTH' from message_batch
				 where account_id = :account and id = :about returning batch_id
				""".formatted(someone), batch);
	}

	private static void aside(Scene scene, UUID batch) {
		scene.add("""
				insert into message_aside (account_id, batch_id, reason, rows, first)
				values (:account, :about, 'DRAFT', 7, '{2,3,4,5,6}') returning batch_id
				""", batch);
	}

}
