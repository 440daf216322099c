package app.askwell;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.AopTestUtils;
import org.springframework.util.ConcurrentLruCache;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an instance remembers from one request to the next is its own: another instance
 * does not know it, and it is gone when this one is killed. So each such field is listed
 * with the reason why that does no harm; anything else belongs into the database.
 */
@AskwellTest
class StateOfAnInstanceTests {

	private static final String CONSTANT = "filled once with what the code says";

	private static final String KNOWN = "found once, and the same for each instance of this version";

	private static final String ONE_REQUEST = "ends with the request or the work of this thread";

	private static final Map<String, String> HARMLESS = new TreeMap<>(Map.ofEntries(
			Map.entry("access.Browser.FAMILIES", CONSTANT), Map.entry("access.Browser.SYSTEMS", CONSTANT),
			Map.entry("access.SessionsReadOnce.OF_THIS_REQUEST", ONE_REQUEST),
			Map.entry("backup.DailyCopies.trouble",
					"copies are in the folder of the instance that makes them, and so is what went wrong; the log tells it, too"),
			Map.entry("export.AccountFormat.judges", CONSTANT),
			Map.entry("export.Download.turns", "for the disk of this machine"),
			Map.entry("export.FormatText.everywhere", CONSTANT), Map.entry("export.FormatText.leftOut", CONSTANT),
			Map.entry("export.FormatText.tables", CONSTANT), Map.entry("export.KnownWords.words", CONSTANT),
			Map.entry("mail.Doorbell.rung",
					"whose letter is next is decided in the database; each instance looks every minute"),
			Map.entry("mail.Doorbell.walks", "the thread of this instance’s postman"),
			Map.entry("mail.Postman.goingHome", "tells this instance’s postman to stop with the program"),
			Map.entry("maillinks.LinkSeal.key", "one key for the whole database, which nothing changes"),
			Map.entry("passkeys.RelyingParty.known",
					"follows from the address; what was asked of a device is in the session"),
			Map.entry("postgres.HomeLock.HELD", "folders of this machine"),
			Map.entry("postgres.HomeLock.OWNER_ONLY", CONSTANT),
			Map.entry("reminders.LetterWriter.walks",
					"the thread of this instance’s writer; whose letter is next is decided in the database"),
			Map.entry("shared.Remembered.known",
					"figures by their stamp; whether it is still theirs is asked of the database each time"),
			Map.entry("review.ReviewWeek.OFFERED", CONSTANT), Map.entry("shared.CurrentAccount.ACTING", ONE_REQUEST),
			Map.entry("shared.Moment.RETOLD", ONE_REQUEST), Map.entry("shared.Region.FORMATS", KNOWN),
			Map.entry("shared.Rows.SHAPES", KNOWN), Map.entry("trail.Trail.ONCE_A_DAY", CONSTANT),
			Map.entry("transfer.ImportController.STEPS", CONSTANT), Map.entry("transfer.Magic.REASONS", CONSTANT),
			Map.entry("web.FieldLabels.labels", KNOWN), Map.entry("web.PlainPaths.known", KNOWN),
			Map.entry("web.Sentences.found", KNOWN), Map.entry("web.Sentences.same", KNOWN)));

	@Autowired
	private ConfigurableApplicationContext context;

	@Test
	void isToldFieldByFieldWithTheReasonWhyItDoesNoHarm() {
		Map<String, Field> found = new TreeMap<>();
		classes().forEach((type) -> fields(type).filter((field) -> Modifier.isStatic(field.getModifiers()))
			.filter((field) -> holds(field, null))
			.forEach((field) -> found.put(name(field), field)));
		Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		beans().forEach((bean) -> look(bean, found, seen));
		assertThat(found.keySet()).isEqualTo(HARMLESS.keySet());
	}

	/** Also at what a bean is made of. */
	private static void look(Object owner, Map<String, Field> found, Set<Object> seen) {
		if (isOurs(owner) && seen.add(owner)) {
			fields(owner.getClass()).filter((field) -> !Modifier.isStatic(field.getModifiers())).forEach((field) -> {
				if (holds(field, owner)) {
					found.put(name(field), field);
				}
				look(value(field, owner), found, seen);
			});
		}
	}

	private static boolean isOurs(Object any) {
		return any != null && any.getClass().getName().startsWith("app.askwell.") && isOfTheProgram(any.getClass());
	}

	/** And not of its tests. */
	private static boolean isOfTheProgram(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		// A proxy comes from nowhere.
		return !type.isHidden() && source != null && !source.getLocation().getPath().endsWith("/test-classes/");
	}

	private static Object value(Field field, Object owner) {
		try {
			field.setAccessible(true);
			return field.get(owner);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(field.toString(), ex);
		}
	}

	private static Stream<Class<?>> classes() {
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("app.askwell")
			.stream()
			.filter((type) -> !type.isInterface())
			.<Class<?>>map(JavaClass::reflect)
			.filter(StateOfAnInstanceTests::isOfTheProgram);
	}

	/** Those that live as long as the program. */
	private Stream<Object> beans() {
		return Arrays.stream(this.context.getBeanFactory().getSingletonNames())
			.map((name) -> this.context.getBeanFactory().getSingleton(name))
			.map((bean) -> (Object) AopTestUtils.getUltimateTargetObject(bean))
			.filter(StateOfAnInstanceTests::isOurs);
	}

	private static Stream<Field> fields(Class<?> type) {
		return Stream
			.<Class<?>>iterate(type,
					(one) -> one != null && one.getName().startsWith("app.askwell.") && !one.getName().contains("$$"),
					Class::getSuperclass)
			.flatMap((one) -> Arrays.stream(one.getDeclaredFields()))
			.filter((field) -> !field.isSynthetic());
	}

	/** Whether it can be another value tomorrow, or what it holds can change. */
	private static boolean holds(Field field, Object owner) {
		if (!Modifier.isFinal(field.getModifiers())) {
			return true;
		}
		Object value = value(field, owner);
		return value instanceof Semaphore || value instanceof Lock || value instanceof Executor
				|| value instanceof ThreadLocal || value instanceof ConcurrentLruCache
				|| (value != null && value.getClass().getName().contains(".Atomic"))
				|| (value instanceof Map<?, ?> map && isMutable(map))
				|| (value instanceof Collection<?> many && isMutable(many));
	}

	/** As the collections call those that never change. */
	private static boolean isMutable(Object collection) {
		return !collection.getClass()
			.getName()
			.matches(".*(Immutable|Unmodifiable|Arrays\\$ArrayList|Empty|Singleton).*");
	}

	private static String name(Field field) {
		return field.getDeclaringClass().getName().substring("app.askwell.".length()) + "." + field.getName();
	}

}
