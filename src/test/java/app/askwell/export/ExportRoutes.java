package app.askwell.export;

import java.util.List;

import app.askwell.Seekers;
import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCase.Trait;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Files to keep, one to bring back, and the account emptied. */
@Component
class ExportRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		return List.of(get("/export"), post("/export").uploading("{\"format\": \"askwell-account\"}").answering(422),
				get("/export/askwell.zip").being(Trait.DOWNLOAD), get("/export/people.csv").being(Trait.DOWNLOAD),
				get("/export/contacts-3.vcf").being(Trait.DOWNLOAD),
				get("/export/contacts-4.vcf").being(Trait.DOWNLOAD), get("/export/calendar.ics").being(Trait.DOWNLOAD),
				get("/settings/start-over"),
				post("/settings/start-over").typing("word", "start over")
					.typing("password", Seekers.PASSWORD)
					.being(Trait.LAST));
	}

}
