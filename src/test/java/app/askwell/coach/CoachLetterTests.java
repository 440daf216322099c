package app.askwell.coach;

import app.askwell.mail.GreenPost;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The link by e-mail. */
@SuppressWarnings("NullAway.Init")
class CoachLetterTests extends LookingAlong {

	@Autowired
	private GreenPost post;

	private GreenMail mail;

	@AfterEach
	void closeTheMailServer() {
		this.post.close(this.mail);
	}

	@Test
	void bringsTheLinkAndIsEmptiedThen() throws Exception {
		this.mail = this.post.open();
		String link = link(send("ruth@coach.example"));
		this.post.deliver(this.mail);
		MimeMessage letter = GreenPost.lastTo("coach.example", this.mail);
		assertThat(letter.getSubject()).isEqualTo("Maya Torres invites you to look along");
		assertThat(GreenMailUtil.getBody(letter).replace("=\r\n", "").replace("=3D", "=")).contains("Hello Ruth Adler",
				link, "January 31, 2027");
		assertThat(look(link)).hasStatusOk();
		assertThat(texts("select o::text from outbox_mail o where account_id = ?")).hasSize(1)
			.noneMatch((row) -> row.contains(link));
	}

	@Test
	void withoutAnAddressOrAServerNoLinkIsMadeEither() {
		this.mail = this.post.open();
		assertThat(send("")).hasStatus(422).bodyText().contains("type where to");
		this.post.close(this.mail);
		this.mail = this.post.openUnset();
		assertThat(send("ruth@coach.example")).hasStatus(422).bodyText().contains("No mail server is set up");
		assertThat(texts("select name from coach_share where account_id = ?")).isEmpty();
	}

	private MvcTestResult send(String email) {
		return this.visit.post(PLACE, "name", "Ruth Adler", "email", email, "until", "31 Jan 2027", "send", "yes");
	}

}
