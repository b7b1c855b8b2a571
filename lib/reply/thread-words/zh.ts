import type { ThreadWords } from './thread-words.ts';

/** Chinese words of a thread, in simplified and traditional characters. */
export const CHINESE_THREAD_WORDS: ThreadWords = {
  events: [
    [/婚礼|婚禮|结婚|結婚|婚宴/, 'event.wedding'],
    [/葬礼|葬禮|追悼会|追悼會/, 'event.funeral'],
    [/结婚纪念|結婚紀念|纪念日|紀念日|周年/, 'event.anniversary'],
    [/生日|寿宴|壽宴|大寿|大壽/, 'event.birthday'],
    [/毕业|畢業/, 'event.graduation'],
    [/圣诞|聖誕/, 'event.christmas'],
    [/聚会|聚會|派对|派對|聚餐/, 'event.party'],
    [/上课|上課|课程|課程|培训|培訓|开课|開課/, 'event.class'],
    [/考试|考試/, 'event.exam'],
    [/面试|面試/, 'event.interview'],
    [/演讲|演講|讲座|講座|报告会|報告會|发布会|發佈會/, 'event.talk'],
    [/演出|表演|音乐会|音樂會|演奏会|演奏會/, 'event.performance'],
    [/展会|展會|展览|展覽|博览会|博覽會/, 'event.show'],
    [/比赛|比賽|锦标赛|錦標賽/, 'event.match'],
    [/旅行|旅游|旅遊|出差|航班|飞机|飛機|出发|出發/, 'event.trip'],
    [/假期|度假|放假|国庆|國慶|春节|春節|过年|過年/, 'event.holiday'],
    [/搬家|乔迁|喬遷|入住/, 'event.move'],
  ],
  injury:
    /受伤|受傷|烫伤|燙傷|烧伤|燒傷|割伤|割傷|划伤|劃傷|流血|出血|缝针|縫針|医院|醫院|触电|觸電|过敏|過敏|中毒|医生|醫生/,
  hurt: [
    [/我(?:的)?(?:儿子|兒子)/, 'hurt.son'],
    [/我(?:的)?女(?:儿|兒)/, 'hurt.daughter'],
    [/我(?:的)?(?:宝宝|寶寶|婴儿|嬰兒)/, 'hurt.baby'],
    [/我(?:的|家)?(?:小)?孩(?:子)?/, 'hurt.child'],
    [/我(?:的)?(?:老公|丈夫|先生)/, 'hurt.husband'],
    [/我(?:的)?(?:老婆|妻子|太太)/, 'hurt.wife'],
    [/我(?:的)?(?:妈妈|媽媽|母亲|母親|妈|媽)/, 'hurt.mother'],
    [/我(?:的)?(?:爸爸|父亲|父親|爸)/, 'hurt.father'],
    [/我(?:的|家)?(?:狗|小狗|狗狗)/, 'hurt.dog'],
    [/我(?:的|家)?(?:猫|貓|小猫|小貓)/, 'hurt.cat'],
  ],
  invoice: /发票|發票|收据|收據/,
  withdrawn: /撤销|撤銷|撤回|取消|撤诉|撤訴/,
  conditional: /如果|只要|等(?:你|您)|才会|再(?:撤|取消)/,
  storage: /(?:仓储费?|倉儲費?|保管费|保管費|滞港费|滯港費)[^\d]{0,16}$/,
  boundary: /侮辱|辱骂|辱罵/,
  asksProof: /(?:照片|图片|圖片|视频|視頻|影片|发票|發票|序列号|序列號)[^。]{0,40}[？?]/,
};
