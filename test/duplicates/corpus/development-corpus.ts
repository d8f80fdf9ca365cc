import { homophones } from '../../../src/data/homophones/index.ts'
import { chanceOf } from './chance.ts'
import { type LabelledCorpus, labelledCorpus, madeUpBrands } from './labelled-corpus.ts'
import { slipsOf } from './slips.ts'

const characters =
  '云帆海天启明星河瑞丰华盛金龙鑫宏远达泰安康佳美诚信德润嘉禾晨曦博雅智创新汇通联邦锦绣江南恒昌隆兴旺富贵福祥和顺永利众合亿万方圆同力大正中元亚欧东升旭日光耀辉煌卓越优品尚居悦享乐活绿源春秋青松柏林森木石玉宝珠银钻凯歌捷迅飞腾跃翔鹏鹰虎狮象龟鹤'

const usualTrades =
  '科技 信息技术 贸易 商贸 机械制造 食品 建筑工程 电子科技 文化传媒 医疗器械 物流 环保科技 餐饮管理 新材料 网络科技 企业管理咨询 装饰工程 汽车销售 生物科技 化工'.split(
    ' ',
  )

/** The corpus that rules and weights were chosen with. */
export function developmentCorpus(
  companies = 8000,
  seed = 20_241_201,
  trades: readonly string[] = usualTrades,
): LabelledCorpus {
  return labelledCorpus({
    seed,
    companies,
    stock: {
      brands: madeUpBrands(characters, 3000, chanceOf(seed + 1)),
      trades,
      places: [
        ['北京市', '', '海淀区'],
        ['北京市', '', '朝阳区'],
        ['上海市', '', '浦东新区'],
        ['上海市', '', '徐汇区'],
        ['广东省', '深圳市', '南山区'],
        ['广东省', '广州市', '天河区'],
        ['浙江省', '杭州市', '滨江区'],
        ['江苏省', '苏州市', '吴中区'],
        ['四川省', '成都市', '武侯区'],
        ['湖北省', '武汉市', '洪山区'],
      ],
      roads:
        '中山路 人民路 解放路 科技园路 高新一路 创业大道 文三路 学院路 建设大街 和平路 长江路 黄河路 迎宾大道 工业南路 金鸡湖路 滨河路 振兴街 新华路 天府大道 珞喻路'.split(
          ' ',
        ),
      surnames: [...'王李张刘陈杨黄赵周吴徐孙马朱胡'],
      givenNames:
        '伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 志强 建华 晓东 海燕 国栋 雨桐 子涵 俊杰 欣怡 思远 文博 佳琪'.split(
          ' ',
        ),
    },
    slips: slipsOf(
      homophones.split(' ').map((group) => group.slice(0, 12)),
      [],
      characters,
    ),
    variations: {
      none: 6,
      brackets: 8,
      blanks: 4,
      regionMoved: 10,
      regionMovedInside: 6,
      regionWritten: 8,
      regionDropped: 6,
      liability: 8,
      brandOnly: 6,
      brandAndTrade: 6,
      regionAndBrand: 4,
      truncated: 2,
      substitution: 5,
      omission: 4,
      doubling: 2,
      exchange: 2,
      homophone: 8,
      formerInBrackets: 2,
      formerInRemark: 2,
      formerUnsaid: 3,
    },
    neighbours: {
      group: 3,
      branch: 3,
      otherForm: 2,
      otherCity: 3,
      otherTrade: 3,
      sameHouse: 2,
      soundsAlike: 2,
      looksAlike: 2,
      sameAgent: 0.3,
    },
    repeated: 0.4,
    neighboured: 0.4,
  })
}
