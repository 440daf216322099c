package app.askwell.mail;

import java.util.List;
import java.util.UUID;

import app.askwell.Everything;
import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/**
 * Settings by the owner, for a server that nobody answers at; letters that are stopped.
 */
@Component
class MailRoutes implements RouteCases {

	private final Everything everything;

	MailRoutes(Everything everything) {
		this.everything = everything;
	}

	@Override
	public List<RouteCase> of(Scene scene) {
		scene.add("update account set owner = true where id = :account returning id");
		this.everything.sql("delete from mail_server").update();
		this.everything.sql("""
				insert into mail_server (host, port, encryption, sender_address, sender_name, version)
				values ('127.0.0.1', 1, 'NONE', 'askwell@example.org', 'Askwell', 0)
				""").update();
		return List.of(get("/settings/mail"),
				post("/settings/mail").typing("host", "127.0.0.1")
					.typing("port", "1")
					.typing("encryption", "NONE")
					.typing("address", "askwell@example.org")
					.typing("version", "0"),
				post("/settings/mail/test"), post("/settings/mail/removal"), get("/settings/mail/log"),
				post("/settings/mail/log/{id}/attempt").of(stopped(scene)),
				post("/settings/mail/log/{id}/dismissal").of(stopped(scene)));
	}

	private static UUID stopped(Scene scene) {
		return scene
			.add("""
					insert into outbox_mail (account_id, id, kind, period, message_id, subject, text_part, html_part, state, put_at,
					                         attempts, tried_at, answer, reply)
					values (:account, gen_random_uuid(), 'DIGEST', gen_random_uuid()::text,
					        '<' || gen_random_uuid() || '@example.org>', 'Your week', 'Thank Priya', '', 'STOPPED',
					        '2026-11-23T13:00Z', 1, '2026-11-23T13:00Z', 'NEVER', '550 5.1.1 No such mailbox') returning id
					""");
	}

}
