package org.comity.ingest.rebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.comity.domain.source.Span;

/** A text made of words, and a later version of it in which the place of each word is known. */
final class RevisedText {

    /**
     * A word, with what it is: the same word in two versions has the same number.
     *
     * @param number its number
     * @param origin the number of the word of which it is a copy, or its own number
     * @param text its characters
     * @param endsParagraph whether a blank line follows it
     */
    record Word(int number, int origin, String text, boolean endsParagraph) {}

    private static final List<String> SYLLABLES =
            List.of("ba", "co", "du", "fe", "gi", "lo", "ma", "ne", "po", "ri", "sa", "tu", "ve", "wo", "xa", "zi");
    private static final int VOCABULARY = 400;
    private static final int AROUND = 8;

    private final Random random;
    private final List<String> vocabulary = new ArrayList<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<Word> old = new ArrayList<>();
    private List<Word> now = new ArrayList<>();
    private int numbers;

    private final List<Span> oldSpans = new ArrayList<>();
    private final Map<Integer, Span> nowSpans = new HashMap<>();
    private final Map<Integer, Integer> nowIndex = new HashMap<>();
    private String oldText = "";
    private String nowText = "";

    /** A text with sentences, some of which are equal. */
    RevisedText(long seed, int sentences) {
        this(seed);
        for (int i = 0; i < sentences; i++) {
            add(old, random.nextInt(6) == 0 ? phrases.get(random.nextInt(phrases.size())) : sentence(randomLength()));
        }
        now.addAll(old);
    }

    /** A text with the same few sentences again and again. */
    static RevisedText ofEqualLines(long seed, int sentences) {
        RevisedText text = new RevisedText(seed);
        for (int i = 0; i < sentences; i++) {
            text.add(text.old, text.phrases.get(text.random.nextInt(30) == 0 ? 1 : 0));
        }
        text.now.addAll(text.old);
        return text;
    }

    private RevisedText(long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = 0; j <= i % 4; j++) {
                word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            vocabulary.add(i % 7 == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word.toString());
        }
        for (int i = 0; i < 12; i++) {
            phrases.add(sentence(3 + random.nextInt(8)));
        }
    }

    private int randomLength() {
        return 4 + random.nextInt(18);
    }

    /** Few words are frequent and many are rare. */
    private String word() {
        double skewed = Math.pow(random.nextDouble(), 3);
        return random.nextInt(40) == 0
                ? Integer.toString(1900 + random.nextInt(130))
                : vocabulary.get((int) (skewed * VOCABULARY));
    }

    private List<String> sentence(int length) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            words.add(
                    i > 2 && random.nextInt(5) == 0 && !phrases.isEmpty()
                            ? phrases.get(0).get(i % 3)
                            : word());
        }
        words.add(".");
        return words;
    }

    private void add(List<Word> words, List<String> texts) {
        boolean paragraph = random.nextInt(4) == 0;
        for (int i = 0; i < texts.size(); i++) {
            words.add(fresh(texts.get(i), paragraph && i == texts.size() - 1));
        }
    }

    private Word fresh(String text, boolean endsParagraph) {
        int number = numbers++;
        return new Word(number, number, text, endsParagraph);
    }

    /** Changes the later version in several ways. */
    void revise(int changes) {
        for (int i = 0; i < changes && now.size() > 40; i++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> insert(sentence(randomLength()));
                case 2 -> insert(phrases.get(random.nextInt(phrases.size())));
                case 3 -> delete(1 + random.nextInt(3));
                case 4 -> delete(5 + random.nextInt(30));
                case 5 -> replace();
                case 6 -> move();
                default -> copy();
            }
        }
    }

    private void insert(List<String> texts) {
        List<Word> words = new ArrayList<>();
        add(words, random.nextInt(3) == 0 ? texts.subList(0, Math.min(texts.size(), 2)) : texts);
        now.addAll(random.nextInt(now.size()), words);
    }

    private void delete(int count) {
        int from = random.nextInt(now.size() - count);
        now.subList(from, from + count).clear();
    }

    private void replace() {
        int at = random.nextInt(now.size());
        String other = word();
        if (!other.equals(now.get(at).text())) {
            now.set(at, fresh(other, now.get(at).endsParagraph()));
        }
    }

    private void move() {
        int count = Math.min(now.size() / 3, 20 + random.nextInt(60));
        int from = random.nextInt(now.size() - count);
        List<Word> moved = new ArrayList<>(now.subList(from, from + count));
        now.subList(from, from + count).clear();
        now.addAll(random.nextInt(now.size()), moved);
    }

    /** Adds a copy of words, which are not the same words. */
    private void copy() {
        int count = 1 + random.nextInt(25);
        int from = random.nextInt(now.size() - count);
        List<Word> copied = new ArrayList<>();
        now.subList(from, from + count)
                .forEach(word -> copied.add(new Word(numbers++, word.origin(), word.text(), false)));
        now.addAll(random.nextInt(now.size()), copied);
    }

    /** Changes a letter of some words, as a scanner does. */
    void misread(int oneIn) {
        List<Word> read = new ArrayList<>();
        for (Word word : now) {
            boolean misread = random.nextInt(oneIn) == 0 && word.text().length() > 1;
            read.add(
                    misread
                            ? new Word(word.number(), word.origin(), misread(word.text()), word.endsParagraph())
                            : word);
        }
        now = read;
    }

    private String misread(String word) {
        int at = random.nextInt(word.length());
        char[] letters = word.toCharArray();
        letters[at] = Character.isDigit(letters[at])
                ? (char) ('0' + (letters[at] - '0' + 1 + random.nextInt(9)) % 10)
                : "ceolrnmtiw".charAt(random.nextInt(10));
        return new String(letters);
    }

    /** Puts all words together, both versions with lines of their own. */
    void write() {
        Map<Integer, Span> spans = new HashMap<>();
        oldText = write(old, 70 + random.nextInt(30), false, spans);
        old.forEach(word -> oldSpans.add(spans.get(word.number())));
        nowText = write(now, 40 + random.nextInt(80), true, nowSpans);
        for (int i = 0; i < now.size(); i++) {
            nowIndex.put(now.get(i).number(), i);
        }
    }

    private String write(List<Word> words, int width, boolean hyphens, Map<Integer, Span> spans) {
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (Word word : words) {
            String written = word.text();
            boolean split = hyphens && line > width - 6 && written.length() > 6 && written.matches("[a-z]+");
            if (!written.equals(".") && text.length() > 0) {
                boolean ends = line > width && !split;
                text.append(ends ? "\r\n" : " ");
                line = ends ? 0 : line + 1;
            }
            int start = text.length();
            if (split) {
                text.append(written, 0, 3).append("-\n").append(written.substring(3));
                line = written.length() - 3;
            } else {
                text.append(written);
                line += written.length();
            }
            spans.put(word.number(), new Span(start, text.length()));
            if (word.endsParagraph()) {
                text.append("\n\n");
                line = 0;
            }
        }
        return text.toString();
    }

    String oldText() {
        return oldText;
    }

    String nowText() {
        return nowText;
    }

    int words() {
        return old.size();
    }

    /** The span of words in the earlier version. */
    Span before(int from, int to) {
        return new Span(oldSpans.get(from).start(), oldSpans.get(to).end());
    }

    /** Returns whether the later version has the same words one after the other. */
    boolean survives(int from, int to) {
        Integer first = nowIndex.get(old.get(from).number());
        if (first == null) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            int at = first + i - from;
            if (at >= now.size()
                    || now.get(at).number() != old.get(i).number()
                    || !now.get(at).text().equals(old.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether a place of the later version is one of a passage: more than half of its words are those of the passage
     * or copies of them. If the passage survives elsewhere, the place must have more of the words around it.
     */
    boolean isPlaceOf(int from, int to, Span place) {
        int first = firstAt(place.start());
        int last = first;
        int own = 0;
        while (last < now.size() && nowPlace(last).end() <= place.end()) {
            own += isOwn(now.get(last), from, to) ? 1 : 0;
            last++;
        }
        boolean mostly = 2 * own > last - first;
        boolean elsewhere = survives(from, to) && !place.equals(after(from, to));
        int original = nowIndex.getOrDefault(old.get(from).number(), 0);
        return mostly && (!elsewhere || around(from, to, first) > around(from, to, original));
    }

    private boolean isOwn(Word word, int from, int to) {
        return word.origin() >= old.get(from).number()
                && word.origin() <= old.get(to).number();
    }

    private int firstAt(int offset) {
        int low = 0;
        int high = now.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nowPlace(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many of the words around a passage are around a place. */
    private int around(int from, int to, int place) {
        int count = 0;
        for (int i = 1; i <= AROUND; i++) {
            count += isAt(from - i, place - i) ? 1 : 0;
            count += isAt(to + i, place + to - from + i) ? 1 : 0;
        }
        return count;
    }

    private boolean isAt(int oldAt, int nowAt) {
        return oldAt >= 0
                && nowAt >= 0
                && oldAt < old.size()
                && nowAt < now.size()
                && now.get(nowAt).origin() == old.get(oldAt).number()
                && now.get(nowAt).text().equals(old.get(oldAt).text());
    }

    private Span nowPlace(int index) {
        return Objects.requireNonNull(nowSpans.get(now.get(index).number()));
    }

    /** Where words are that survive. */
    Span after(int from, int to) {
        return new Span(place(from).start(), place(to).end());
    }

    private Span place(int word) {
        Span place = nowSpans.get(old.get(word).number());
        if (place == null) {
            throw new IllegalArgumentException("word " + word + " is not in the later version");
        }
        return place;
    }
}
