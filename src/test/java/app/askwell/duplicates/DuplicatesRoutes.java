package app.askwell.duplicates;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Who may be on the list twice. */
@Component
class DuplicatesRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID apart = scene.someone();
		scene.add("""
				insert into two_people (account_id, contact_id, other_id, noted_on)
				select :account, least(id, :about), greatest(id, :about), '2026-11-01' from contact
				 where account_id = :account and name = 'Priya Nair' returning contact_id
				""", apart);
		return List.of(get("/people/duplicates"),
				post("/people/{id}/distinction/{other}").of(scene.someone(), scene.someone()));
	}

}
