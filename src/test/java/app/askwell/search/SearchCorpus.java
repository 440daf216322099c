package app.askwell.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import app.askwell.shared.Words;

/**
 * Made-up people and notes, the same at each run, and what someone types in a hurry who
 * looks for one of them.
 */
final class SearchCorpus {

	private static final String[] FIRST = ("Priya Maria Anna Tom Thomas Elena José Zoë Ruth Ana Otto Maya Lena Jonas Sven "
			+ "Björn Chloé Renée André François Noémi Sinéad Liam Noah Emma Olivia Mia Sofia Amelia Lucas Henry Levi Daniel "
			+ "Michael Ethan Owen Carter Julian Grace Victoria Lily Nora Hazel Penelope Stella Emily Violet Lucy Bruno Dario "
			+ "Fabian Heike Ilse Jörg Karin Margit Olaf Petra Rainer Silke Tanja Volker Mehmet Ayşe Fatma Emre Deniz Hiroshi "
			+ "Yuki Kenji Wei Ling Mei Arjun Rohan Ananya Kavya Suresh Łukasz Søren Åsa Nguyễn Paweł")
		.split(" ");

	private static final String[] SYLLABLES = ("bar ben bor cas cor dal den dor fal fen gar gel hal han hol jan kel kor lan "
			+ "ler lin mar mer mil mor nal nor oak pal per ral ren ros sal sen sor tal ter tor val ver vin wal wer win yor zan")
		.split(" ");

	private static final String[] ENDINGS = "son man berg feld stein ez ini ova ski sen ley ton well ford er is ard wick ic"
		.split(" ");

	private static final String[] COMMON = ("the of and to a in for with on we met about their team company role launch market "
			+ "product said will send next week coffee call lunch interview advice introduction")
		.split(" ");

	private static final String ACCENTS = "aáeéiíoöuünñ";

	private final Random random;

	private final List<String> vocabulary = new ArrayList<>();

	/** A person, and what is typed to find them. */
	record Query(String typed, String name) {
	}

	SearchCorpus(long seed) {
		this.random = new Random(seed);
		for (int i = 0; i < 12_000; i++) {
			this.vocabulary.add(stem() + one(new String[] { "", "ing", "ed", "tion", "s", "ly" }));
		}
	}

	String name() {
		String last = stem() + one(ENDINGS);
		if (this.random.nextInt(10) == 0) {
			last = last.replaceFirst("o", "ö");
		}
		String name = one(FIRST) + " " + capital(last);
		return (this.random.nextInt(20) == 0) ? name + "-" + capital(one(SYLLABLES) + one(ENDINGS)) : name;
	}

	String company() {
		return capital(one(SYLLABLES) + one(SYLLABLES)) + " "
				+ one(new String[] { "Medical", "Systems", "Labs", "Bank" });
	}

	String note() {
		StringBuilder note = new StringBuilder();
		int words = 8 + this.random.nextInt(37);
		for (int i = 0; i < words; i++) {
			double rank = Math.pow(this.random.nextDouble(), 3) * this.vocabulary.size();
			note.append(this.random.nextBoolean() ? one(COMMON) : this.vocabulary.get((int) rank)).append(' ');
		}
		return note.toString();
	}

	UUID id() {
		return new UUID(this.random.nextLong(), this.random.nextLong());
	}

	int upTo(int bound) {
		return this.random.nextInt(bound);
	}

	/**
	 * One error each: a letter too many, missing, wrong or swapped, an accent, or the
	 * order.
	 */
	List<Query> queries(List<String> names, int count) {
		List<Query> queries = new ArrayList<>();
		while (queries.size() < count) {
			String name = names.get(this.random.nextInt(names.size()));
			queries.add(new Query(slip(name), name));
		}
		return queries;
	}

	private String slip(String name) {
		int at = this.random.nextInt(name.length());
		while (!Character.isLetter(name.charAt(at))) {
			at = this.random.nextInt(name.length());
		}
		char other = (char) ('a' + this.random.nextInt(26));
		return switch (this.random.nextInt(6)) {
			case 0 -> name.substring(0, at) + other + name.substring(at);
			case 1 -> name.substring(0, at) + name.substring(at + 1);
			case 2 -> name.substring(0, at) + other + name.substring(at + 1);
			case 3 -> swapped(name, at);
			case 4 -> accented(name);
			default -> turned(name);
		};
	}

	private static String swapped(String name, int at) {
		int next = (at + 1 < name.length() && Character.isLetter(name.charAt(at + 1))) ? at + 1 : at;
		return name.substring(0, at) + name.charAt(next) + ((next > at) ? String.valueOf(name.charAt(at)) : "")
				+ name.substring(next + 1);
	}

	private static String accented(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		if (!plain.equals(name)) {
			return plain;
		}
		for (int i = 0; i < ACCENTS.length(); i += 2) {
			if (name.indexOf(ACCENTS.charAt(i)) >= 0) {
				return name.replaceFirst(ACCENTS.substring(i, i + 1), ACCENTS.substring(i + 1, i + 2));
			}
		}
		return name;
	}

	private static String turned(String name) {
		List<String> words = new ArrayList<>(List.of(name.split(" ")));
		Collections.reverse(words);
		return String.join(" ", words);
	}

	private String stem() {
		return one(SYLLABLES) + (this.random.nextBoolean() ? one(SYLLABLES) : "");
	}

	private String one(String[] of) {
		return of[this.random.nextInt(of.length)];
	}

	private static String capital(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	static String key(String text) {
		return Words.nameKey(text);
	}

}
