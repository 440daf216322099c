package app.askwell.questions;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The question bank. */
@Component
class QuestionsRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID own = scene.add("""
					insert into own_question (account_id, id, theme, question, question_key, added_on, version)
				values (:account, gen_random_uuid(), 'PATH', 'What did your last launch teach you?',
				  'what did your last launch teach you', '2026-11-03', 0)
				on conflict (account_id, question_key) do update set version = own_question.version returning id
				""");
		return List.of(get("/questions"),
				post("/questions").typing("theme", "FIELD").typing("question", "Who has to say yes first?"),
				get("/questions/{id}/edit").of(own),
				post("/questions/{id}").of(own)
					.typing("theme", "FIELD")
					.typing("question", "Who has to say yes last?")
					.typing("version", "0"),
				post("/questions/{id}/removal").of(own));
	}

}
