/** What a Chinese reply never says: false closeness, appeals to patience, vague time, rules, law, reviews, pressure. */
const BANNED_CHINESE: readonly RegExp[] = [
  /亲[，,~～！爱]|宝贝/,
  /耐心|别着?急|不要着?急|请(?:您)?(?:谅解|理解|见谅)|冷静/,
  /尽快|尽早|马上|近期|稍后|过几天|第一时间/,
  /政策|规定|条款|根据规则/,
  /法律|律师|法院|起诉|诉讼|责任/,
  /评价|好评|差评|星级|评分|反馈/,
  /保证|一定会|肯定会|绝对/,
  /您应该|您必须|您得|您本来/,
  /没办法|无法处理|不可能|很遗憾/,
  /骗|撒谎|敲诈|勒索|欺诈/,
  /最后一次|只要您|作为交换|条件是/,
  /但是|然而|其实|只不过|显然/,
  /[！!]/,
];

/** The same in Japanese, with the words that shift blame or sound careless. */
const BANNED_JAPANESE: readonly RegExp[] = [
  /すみません|ごめん/,
  /でも、|しかし|ですから|だから/,
  /規則|規約|ポリシー|決まりですので/,
  /法律|弁護士|裁判|訴訟|責任/,
  /レビュー|評価|星[0-9０-９一二三四五]/,
  /至急|すぐに|できるだけ早く|近日中|後ほど|しばらく/,
  /ご理解ください|ご容赦|ご了承|辛抱|落ち着いて/,
  /必ず|絶対|保証/,
  /残念ながら|あいにく|無理|できかねます/,
  /詐欺|嘘|恐喝|だまし/,
  /最後の(?:ご)?提案|引き換えに|その代わりに/,
  /あなた|実は|当然/,
  /[！!]/,
];

/** What each language of East Asia is held to, and how it apologises. */
export const EAST_ASIAN = [
  { code: 'zh', banned: BANNED_CHINESE, apology: /抱歉|对不起|道歉|歉意|不好意思/g, address: /您/ },
  {
    code: 'ja',
    banned: BANNED_JAPANESE,
    apology: /申し訳|お詫び/g,
    address: /です|ます|ません|でした|ください|ございます/,
  },
] as const;

/** A day as both languages write it. */
export const EAST_ASIAN_DAY =
  /\d{1,2}月\d{1,2}日（(?:星期)?[一二三四五六日月火水木金土]）|今天（\d{1,2}月\d{1,2}日，星期/;

/** Characters of an average reader's patience for one sentence, figures and names counted in. */
export const LONGEST_SENTENCE_CHARACTERS = 90;
