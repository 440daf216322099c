package app.askwell.transfer;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCase.Trait;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Bringing people in from a file. */
@Component
class ImportRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID waiting = batch(scene, "null");
		row(scene, waiting, "POSSIBLE_DUPLICATE", "null");
		UUID imported = batch(scene, "'2026-11-20'");
		row(scene, imported, "ADD", "'ADDED'");
		UUID table = batch(scene, "null");
		scene.add(
				"""
						insert into import_file (account_id, batch_id, content, uploaded_at)
						values (:account, :about, convert_to(E'Who,Where\\nCleo Hart,Tern', 'UTF8'), '2026-11-20') returning batch_id
						""",
				table);
		scene.add("""
				insert into import_progress (account_id, batch_id, phase, done, total)
				values (:account, :about, 'READING', 1000, 3000) returning batch_id
				""", unreadable(scene));
		scene.add("""
				insert into import_columns (account_id, fingerprint, meanings, first_row_names, saved_on)
				values (:account, decode('01', 'hex'), '{NAME}', true, '2026-11-20') returning account_id
				""");
		return List.of(get("/import"),
				post("/import")
					.uploading(LinkedInSample.HEADER + "Ana,Silva,,ana@example.org,Tern,Owner,01 Nov 2026\r\n"),
				get("/import/{batch}").of(waiting), get("/import/{batch}/columns").of(table),
				post("/import/{batch}/columns").of(table).typing("meanings", "NAME").typing("firstRow", "on"),
				get("/import/{batch}/left-out.csv").of(imported).being(Trait.DOWNLOAD),
				post("/import/{batch}/choices").of(waiting).typing("rows[0].row", "2").typing("rows[0].choice", "ADD"),
				post("/import/{batch}").of(waiting).typing("rows[0].row", "2").typing("rows[0].choice", "ADD"),
				post("/import/{batch}/undo").of(imported), post("/import/{batch}/removal").of(batch(scene, "null")));
	}

	private static UUID batch(Scene scene, String importedOn) {
		return scene.add("""
				insert into import_batch (account_id, id, source, file_name, people, uploaded_on, imported_on, version)
				values (:account, gen_random_uuid(), 'LINKEDIN', 'Connections.csv', 1, '2026-11-20', %s, 0) returning id
				""".formatted(importedOn));
	}

	private static UUID unreadable(Scene scene) {
		return scene.add("""
				insert into import_batch (account_id, id, source, file_name, people, uploaded_on, under_way, version)
				values (:account, gen_random_uuid(), 'LINKEDIN', 'Connections.csv', 0, '2026-11-20', 'FAILED', 0)
				returning id
				""");
	}

	private static void row(Scene scene, UUID batch, String decision, String outcome) {
		scene.add("""
				insert into import_row (account_id, batch_id, row_number, name, decision, reason, reason_about, outcome,
				  changes)
				values (:account, :about, 2, 'Cleo Hart', '%s', 'import.reason.new', '{}', %s, '[]') returning batch_id
				""".formatted(decision, outcome), batch);
	}

}
