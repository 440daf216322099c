package app.askwell.tags;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Tags, on one person and on many. */
@Component
class TagsRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		return List.of(get("/people/tags/suggestions").typing("q", "fa"),
				post("/people/tags").naming("ticked", scene.someone()).typing("label", "Spring fair"),
				post("/people/tags/removal").naming("ticked", tagged(scene)).typing("label", "Fair"),
				post("/people/{id}/tags").of(scene.someone()).typing("label", "Spring fair"),
				post("/people/{id}/tags/removal").of(tagged(scene)).typing("label", "Fair"));
	}

	private static UUID tagged(Scene scene) {
		return scene.add("""
				insert into contact_tag (account_id, id, contact_id, tag_key, tag)
				values (:account, gen_random_uuid(), :about, 'fair', 'Fair') returning contact_id
				""", scene.someone());
	}

}
