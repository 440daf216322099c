package app.askwell.contacts;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** People, and what is worth remembering about them. */
@Component
class ContactsRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID priya = scene.cast().person("Priya Nair");
		return List.of(get("/people"), get("/people/suggestions").typing("q", "pri"), get("/people/new"),
				post("/people").typing("name", "Ana Silva").typing("introducer", "Bo Lind, Tern Coffee"),
				get("/people/{id}").of(priya), get("/people/{id}/edit").of(priya),
				post("/people/{id}").of(priya).typing("name", "Priya Nair-Shah").typing("version", "0"),
				post("/people/{id}/facts").of(priya).typing("fact", "Sails"),
				post("/facts/{id}/removal").of(fact(scene, priya)), post("/people/{id}/removal").of(scene.someone()),
				post("/people/removal").naming("ticked", scene.someone()),
				post("/people/cadence").naming("ticked", scene.someone()).typing("cadence", "WEEKS_8"),
				get("/people/{id}/merge").of(merged(scene, priya)),
				get("/people/{id}/merge/{other}").of(priya, scene.someone()),
				post("/people/{id}/merge/{other}").of(scene.someone(), scene.someone()),
				get("/people/{id}/farewell").of(priya), post("/people/{id}/farewell").of(scene.someone()),
				post("/people/{id}/anonymity").of(scene.someone()), get("/bin/{id}/farewell").of(removed(scene)),
				post("/bin/{id}/farewell").of(removed(scene)));
	}

	/** A change that took someone off the list. */
	private static UUID removed(Scene scene) {
		return scene
			.add("""
					with c as (insert into change (account_id, id, kind, about, happened_at)
					           values (:account, gen_random_uuid(), 'contact.removed', '{Ana Silva}', '2026-11-20T12:00:00Z')
					           returning *)
					insert into change_row (account_id, change_id, table_name, op, before)
					select :account, c.id, 'contact', 'DELETE', jsonb_build_object('account_id', c.account_id, 'id',
					       gen_random_uuid(), 'name', 'Ana Silva', 'name_key', 'ana silva', 'reach', 'NONE', 'added_on',
					       '2026-11-01', 'version', 0) from c
					returning change_id
					""");
	}

	/** Someone into whose entry another one went. */
	private static UUID merged(Scene scene, UUID into) {
		return scene.add("""
				insert into merged_contact (account_id, id, contact_id, merged_on)
				values (:account, gen_random_uuid(), :about, '2026-11-01') returning contact_id
				""", into);
	}

	private static UUID fact(Scene scene, UUID about) {
		return scene.add(
				"""
						insert into contact_fact (account_id, id, contact_id, topic, fact, noted_on, version)
						values (:account, gen_random_uuid(), :about, 'PETS', 'A tabby called Beans', '2026-11-01', 0) returning id
						""",
				about);
	}

}
