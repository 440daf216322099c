package app.askwell.paper;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.SignedIn;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What has to hold for every sheet, whatever is on it. */
public final class Sheets {

	private Sheets() {
	}

	/** The words of some modules, for what puts sheets together. */
	public static ResourceBundleMessageSource words(String... modules) {
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		for (String module : modules) {
			words.addBasenames("messages/" + module);
		}
		words.setDefaultEncoding("UTF-8");
		words.setAlwaysUseMessageFormat(true);
		return words;
	}

	public static SignedIn maya(Locale locale) {
		return new SignedIn(new AccountId(UUID.randomUUID()), "Maya Torres", ZoneId.of("America/New_York"), locale);
	}

	/** One page of the region's paper, in our letters alone; what it says. */
	public static String onePage(Press press, Sheet sheet) {
		Printed printed = press.print(sheet);
		assertThat(TestPress.pages(printed.pdf())).isOne();
		assertThat(TestPress.size(printed.pdf()))
			.isEqualTo((sheet.paper() == PaperSize.LETTER) ? List.of(612, 792) : List.of(595, 842));
		assertThat(TestPress.fonts(printed.pdf())).isNotEmpty()
			.allMatch((font) -> font.matches("[A-Z]{6}\\+Askwell.*"));
		return TestPress.text(printed).replaceAll("\\s+", " ");
	}

	/** What is told beside the paper. */
	@SuppressWarnings("unchecked")
	public static List<String> notes(Sheet sheet) {
		return (List<String>) sheet.model().getOrDefault("notes", List.of());
	}

}
