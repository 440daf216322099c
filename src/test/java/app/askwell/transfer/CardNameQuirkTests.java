package app.askwell.transfer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names on cards as programs really write them. Each case was reported to another
 * program; the comment names the report.
 */
class CardNameQuirkTests {

	/** nextcloud/contacts 239, 209 and 4158; 1275 for names that stand there twice. */
	@Test
	void readsWhatStandsThereSeveralTimes() {
		ReadFile read = read(card("VERSION:3.0", "VERSION:3.0", "PRODID:-//a//EN", "PRODID:-//b//EN", "FN:John Smith",
				"N:;John Smith;;;", "TEL;TYPE=CELL:+31611111111", "FN:John Smith", "N:Smith;John;;;",
				"BDAY:1990-01-01;", "TEL;TYPE=CELL:+31611111111"));
		assertThat(names(read)).containsExactly("John Smith");
		assertThat(read.people().get(0).phone()).isEqualTo("+31611111111");
	}

	/**
	 * ubports/ubuntu-touch 868: Thunderbird writes small letters and the version last.
	 */
	@Test
	void readsThunderbirdsCards() {
		assertThat(names(read("begin:vcard\r\nfn;quoted-printable:D=C3=BCmmy GmbH\r\n"
				+ "email;internet:duemmy@example.org\r\nversion:2.1\r\nend:vcard\r\n\r\n")))
			.containsExactly("Dümmy GmbH");
	}

	/** sabre-io/vobject 215: Outlook means Windows' letters and does not say so. */
	@Test
	void readsOutlooksLettersWithAndWithoutTheirName() {
		assertThat(names(read("BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg\n"
				+ "FN;ENCODING=QUOTED-PRINTABLE:J=F6rg M=FCller\nEND:VCARD\n"
				+ "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:J=F6rg =80uro\nEND:VCARD\n"
				+ "BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:Zo=C3=\n=AB K=C3=BChn\nEND:VCARD\n")))
			.containsExactly("Jörg Müller", "Jörg €uro", "Zoë Kühn");
		byte[] plain = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=Windows-1252:Jörg Müller\r\nEND:VCARD\r\n"
			.getBytes(Charset.forName("windows-1252"));
		assertThat(names(PeopleFile.read(plain))).containsExactly("Jörg Müller");
	}

	/**
	 * sabre-io/dav 1005; jeroendesloovere/vcard 206: no blank after a soft line break.
	 */
	@Test
	void readsSoftLineBreaksWithoutABlank() {
		ReadFile read = read(
				"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=92=D0=B8=D0=BA=\n"
						+ "=D1=82=D0=BE=D1=80\nLABEL;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:0D=\n=0A\n"
						+ "NOTE;ENCODING=QUOTED-PRINTABLE:ends with one=\nEND:VCARD\n" + card("FN:Bo Li"));
		assertThat(names(read)).containsExactly("Виктор", "Bo Li");
	}

	@Test
	void turnsAFiledNameRoundAndLeavesADegreeAlone() {
		assertThat(names(read(card("N:Nair;Priya;;;", "FN:Nair\\, Priya")
				+ card("N:Doe;Jane;;;Ph.D.", "FN:Jane Doe\\, Ph.D.") + card("FN:Nair\\, Priya"))))
			.containsExactly("Priya Nair", "Jane Doe, Ph.D.", "Nair, Priya");
	}

	@ParameterizedTest
	@ValueSource(strings = { "😀 Ünal 👩‍💻", "דנה כהן", "محمد علي", "王小明", "Nguyễn Văn A", "O’Brien-Smith" })
	void readsNamesInEveryScript(String name) {
		assertThat(names(read(card("FN:" + name)))).containsExactly(Cells.clean(name));
	}

	/**
	 * owncloud-archive/apps 724: what is no card at all says so for each, and nobody is
	 * half read.
	 */
	@Test
	void saysThatHomeMadeCardsNameNobody() {
		ReadFile read = read(
				"BEGIN:VCARD\nGroup: \nFirst name:Eddie\nLast name: \nE-Mail 2:e@example.org\nEND:VCARD\n");
		assertThat(read.people()).isEmpty();
		assertThat(read.rejected()).extracting(RejectedRow::reasonCode).containsExactly("import.reason.no-name");
	}

	private static String card(String... lines) {
		return "BEGIN:VCARD\nVERSION:3.0\n" + String.join("\n", lines) + "\nEND:VCARD\n";
	}

	private static List<String> names(ReadFile read) {
		return read.people().stream().map(ImportedPerson::name).toList();
	}

	private static ReadFile read(String text) {
		return PeopleFile.read(text.getBytes(StandardCharsets.UTF_8));
	}

}
