import {
  ElButton,
  ElCard,
  ElCascader,
  ElConfigProvider,
  ElDatePicker,
  ElForm,
  ElFormItem,
  ElInput,
  ElInputNumber,
  ElSelect,
  type FormInstance,
  type FormRules,
} from 'element-plus'
import 'element-plus/dist/index.css'
import './page.css'
import english from 'element-plus/es/locale/lang/en'
import chinese from 'element-plus/es/locale/lang/zh-cn'
import { asyncValidatorOf, sentValuesOf } from 'kehu/form/async-validator'
import { computed, createApp, ref } from 'vue/dist/vue.esm-bundler.js'
import { show } from '../show.ts'
import { recordOf } from '../vue-record.ts'

/** A form of Element Plus, made from the neutral metadata and the rules of the dialect. */
show(({ root, form, check, submit }) => {
  const isEnglish = form.locale === 'en'
  createApp({
    components: {
      ElButton,
      ElCard,
      ElCascader,
      ElConfigProvider,
      ElDatePicker,
      ElForm,
      ElFormItem,
      ElInput,
      ElInputNumber,
      ElSelect,
    },
    setup() {
      const { record, shownModules, onRecheck } = recordOf(form, undefined)
      const rules = computed<FormRules>(() => asyncValidatorOf(form, check, () => record))
      const instance = ref<FormInstance>()
      const wasSubmitted = ref(false)
      onRecheck((key) => {
        if (wasSubmitted.value) instance.value?.validateField(key).catch(() => false)
      })
      const onSubmit = async () => {
        wasSubmitted.value = true
        if (await instance.value?.validate().catch(() => false)) submit(sentValuesOf(form, record))
      }
      return {
        record,
        shownModules,
        rules,
        instance,
        onSubmit,
        locale: isEnglish ? english : chinese,
        submitText: isEnglish ? 'Submit' : '提交',
      }
    },
    template: `
      <el-config-provider :locale="locale">
        <el-form
          ref="instance"
          :model="record"
          :rules="rules"
          :validate-on-rule-change="false"
          label-width="auto"
          @submit.prevent="onSubmit"
        >
          <el-card v-for="module in shownModules" :key="module.key" :header="module.label" shadow="never" class="module">
            <el-form-item v-for="field in module.fields" :key="field.key" :prop="field.key" :label="field.label">
              <el-select
                v-if="field.control === 'select' || field.control === 'multiselect'"
                v-model="record[field.key]"
                :options="field.options"
                :multiple="field.control === 'multiselect'"
                :disabled="field.readOnly"
                clearable
              />
              <el-cascader
                v-else-if="field.control === 'tree'"
                v-model="record[field.key]"
                :options="field.options"
                :props="{ emitPath: false }"
                :disabled="field.readOnly"
                filterable
                clearable
              />
              <el-date-picker
                v-else-if="field.control === 'date'"
                v-model="record[field.key]"
                value-format="YYYY-MM-DD"
                :placeholder="field.placeholder"
                :disabled="field.readOnly"
              />
              <el-input-number
                v-else-if="field.control === 'number'"
                v-model="record[field.key]"
                :placeholder="field.placeholder"
                :disabled="field.readOnly"
                :controls="false"
                align="left"
              >
                <template #suffix>{{ field.unit }}</template>
              </el-input-number>
              <el-input
                v-else
                v-model="record[field.key]"
                :type="field.control === 'textarea' ? 'textarea' : 'text'"
                :placeholder="field.placeholder"
                :disabled="field.readOnly"
                autosize
              />
              <small class="help">{{ field.help }}</small>
            </el-form-item>
          </el-card>
          <el-button type="primary" native-type="submit">{{ submitText }}</el-button>
        </el-form>
      </el-config-provider>`,
  }).mount(root)
})
